import type { EvidenceDescriptor } from '../check.ts';
import { defineCheck } from '../check.ts';
import { verificationCommands } from '../reading/verification-commands.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { count, naming, sentence } from '../reading/words.ts';

type Place = { readonly name: string; readonly text: string; readonly evidence: EvidenceDescriptor };

/** A signature that nobody knows how to check protects nobody. */
export const verificationDocumented = defineCheck({
  id: 'verification.documented',
  level: 'supporting',
  question: 'Does the README or the release say how a customer verifies the artefacts?',
  claims: ['3.1.1'],
  attestable: false,
  needs: ['documents', 'release'],
  judge({ documents, release }) {
    const files = documents.state === 'seen' ? documents.value.files : [];
    const places: readonly Place[] = [
      ...(release.state === 'seen'
        ? [{ name: 'the release notes', text: release.value.body, evidence: { uri: release.value.url } }]
        : []),
      ...files
        .filter(({ path }) => !/(^|\/)CODEOWNERS$/i.test(path))
        .map(({ path, text, digest }) => ({ name: path, text, evidence: { name: path, digest: { sha256: digest } } })),
    ];
    const found = places
      .map((place) => ({ ...place, commands: verificationCommands(place.text) }))
      .filter(({ commands }) => commands.length > 0);
    const [first] = found;
    if (first !== undefined) {
      return met(`${naming(found.map(({ name }) => name))} tells how to verify (${naming(first.commands)}).`, {
        evidence: found.map(({ evidence }) => evidence),
      });
    }
    const hidden = [documents, release].find(({ state }) => state === 'hidden');
    if (hidden?.state === 'hidden') {
      return notObservable(
        `No verification command in what could be seen; the rest could not: ${sentence(hidden.detail)}`,
        hidden.permission,
      );
    }
    if (documents.state === 'seen' && documents.value.partial === true) {
      return notObservable('No verification command in the documents that could be seen; not all could.', undefined);
    }
    return notMet(
      `None of ${count(places.length, 'text')} (documents, release notes) holds a verification command.`,
      'Add a "Verify" section to README.md with the command, e.g. `gh attestation verify FILE --repo OWNER/NAME`.',
    );
  },
});
