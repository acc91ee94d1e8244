import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** A file that could not be read keeps the answer open; a credential that was found does not. */
export const defaultsNoCredentials = defineCheck({
  id: 'defaults.no-credentials',
  level: 'required',
  question: 'Is shipped configuration free of default credentials?',
  claims: ['1.4.3'],
  attestable: false,
  needs: ['deployment'],
  judge({ deployment }) {
    if (deployment.state === 'hidden') return unseen('The deployment files', deployment);
    if (deployment.state === 'absent')
      return notApplicable(
        'The tree has no compose files, environment samples, chart values, manifests or container files.',
      );
    const { files, credentials, besides, placeholders, unreadable } = deployment.value;
    const details = capped([
      ...credentials.map(({ at, key, in: kind }) => `${at.path}:${String(at.line)} ${key} (${kind})`),
      ...besides.map(
        ({ at, key }) => `${at.path}:${String(at.line)} ${key}: not counted, the file runs nothing of this repository`,
      ),
      ...unreadable.map(({ at, reason }) => `${at.path}:${String(at.line)} could not be read: ${reason}`),
    ]);
    const evidence = files.slice(0, 50).map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }));
    if (credentials.length > 0)
      return notMet(
        `${count(credentials.length, 'default credential')}: ${naming(credentials.map(({ at, key }) => `${key} in ${at.path}:${String(at.line)}`))}.`,
        'Take the value out: have it generated at the first start, or refuse to start without one (${NAME:?set it} in a compose file, existingSecret in a chart).',
        {
          details,
          evidence,
          at: credentials.slice(0, 20).map(({ at, key }) => ({
            ...at,
            message: `${key} has a value that everyone knows who has read this file`,
          })),
        },
      );
    if (unreadable.length > 0)
      return notObservable(`${naming(unreadable.map(({ at }) => at.path))} could not be read.`, undefined, {
        details,
        evidence,
      });
    const filled = placeholders > 0 ? `; ${count(placeholders, 'placeholder')} in samples` : '';
    return met(`No default credential in ${count(files.length, 'deployment file')}${filled}.`, { details, evidence });
  },
});
