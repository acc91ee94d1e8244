import { defineCheck } from '../check.ts';
import { namedLinks } from '../reading/named-links.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { sentence } from '../reading/words.ts';

const name = /self[-_ ]?assess?ment/i;
const noDocument =
  /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|testdata|src|dist)\/|\.(?:[cm]?[jt]sx?|py|go|rs|java|rb|css|svg|png)$/i;

/** A file in the tree or on the release, or a link from the documents. What it says is for a reader to judge. */
export const postureSelfAssessmentPublished = defineCheck({
  id: 'posture.self-assessment-published',
  level: 'required',
  question: 'Can customers reach a self-assessment?',
  claims: ['4.1.3'],
  attestable: true,
  needs: ['tree', 'artefacts', 'documents', 'securityInsights'],
  judge({ tree, artefacts, documents, securityInsights }, { documents: { selfAssessment } }) {
    const entries = tree.state === 'seen' ? tree.value.entries : [];
    const file = entries.find(
      ({ path, type, size }) =>
        type === 'blob' && size !== 0 && (path === selfAssessment || (name.test(path) && !noDocument.test(path))),
    );
    if (file !== undefined)
      return met(`${file.path} is in the tree of the release.`, { evidence: [{ name: file.path }] });
    const assets = artefacts.state === 'seen' ? artefacts.value : [];
    const asset = assets.find((one) => name.test(one.name) && one.size > 0);
    if (asset !== undefined) {
      return met(`${asset.name} is attached to the release.`, {
        evidence: [{ name: asset.name, digest: { sha256: asset.sha256 } }],
      });
    }
    const insights = securityInsights.state === 'seen' ? securityInsights.value.selfAssessment : null;
    if (insights !== null)
      return met('security-insights.yml says where the self-assessment is.', { evidence: [{ uri: insights }] });
    const [link] = documents.state === 'seen' ? namedLinks(documents.value, name) : [];
    if (link !== undefined)
      return met(`${link.path}:${String(link.line)} links to a self-assessment.`, { evidence: [{ name: link.path }] });
    if (selfAssessment?.startsWith('https://') === true) {
      return notObservable('The configuration says where the self-assessment is; the address is not read.', undefined, {
        evidence: [{ uri: selfAssessment }],
      });
    }
    const hidden = [tree, artefacts, documents, securityInsights].find(({ state }) => state === 'hidden');
    if (hidden?.state === 'hidden') {
      return notObservable(
        `No self-assessment in what could be seen; the rest could not: ${sentence(hidden.detail)}`,
        hidden.permission,
      );
    }
    return notMet(
      'No self-assessment in the tree, on the release, in security-insights.yml or linked from the documents.',
      'Publish the self-assessment of the Code (for example docs/self-assessment.md), or link it from SECURITY.md or README.md.',
    );
  },
});
