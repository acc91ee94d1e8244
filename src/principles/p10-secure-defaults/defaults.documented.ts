import { defineCheck } from '../check.ts';
import { guideLink, guideSection, isGuidePath } from '../reading/hardening-guides.ts';
import { met, missing, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { naming } from '../reading/words.ts';

const fix =
  'Write how the product is set up securely (docs/hardening.md is where people look), or link the guide from README.md; documents.hardening_guide names one at another place.';

/** A guide may be published elsewhere, so a tree without one says nothing; a named file that is not there says something. */
export const defaultsDocumented = defineCheck({
  id: 'defaults.documented',
  level: 'required',
  question: 'Is a hardening or secure-configuration guide in the tree or linked?',
  claims: ['4.1.3'],
  attestable: true,
  needs: ['tree', 'documents'],
  judge({ tree, documents }, { documents: named }) {
    if (tree.state === 'hidden') return unseen('The tree of the release commit', tree);
    if (tree.state === 'absent') return missing('tree of the release commit');
    const { hardeningGuide } = named;
    const isAddress = hardeningGuide !== null && /^https?:\/\//i.test(hardeningGuide);
    const paths = tree.value.entries.flatMap(({ path, type, size }) =>
      type === 'blob' && size !== 0 && (path === hardeningGuide || isGuidePath(path)) ? [path] : [],
    );
    if (hardeningGuide !== null && !isAddress && !paths.includes(hardeningGuide))
      return notMet(`${hardeningGuide} is named in the configuration and not in the tree, or empty.`, fix);
    const evidence = paths.slice(0, 10).map((path) => ({ name: path, digest: { gitCommit: tree.value.commit } }));
    if (paths.length > 0) return met(`The tree has ${naming(paths)}.`, { evidence });
    if (documents.state === 'hidden') return unseen('README and the documents beside it', documents);
    for (const { path, text, digest } of documents.state === 'seen' ? documents.value.files : []) {
      const section = guideSection(text);
      const link = section === null && /^(?:docs\/|\.github\/)?readme/i.test(path) ? guideLink(text) : null;
      const page = [{ name: path, digest: { sha256: digest } }];
      if (section !== null) return met(`${path} has a section "${section}".`, { evidence: page });
      if (link !== null) return met(`${path} links to ${link}.`, { evidence: [...page, { uri: link }] });
    }
    const said = isAddress ? ` ${hardeningGuide} is named in the configuration and was not fetched.` : '';
    return notObservable(
      `No hardening guide is in the tree under a name that is known, and README links to none; one that is published elsewhere can be attested.${said}`,
      undefined,
    );
  },
});
