import type { Located } from '../check.ts';
import { defineCheck } from '../check.ts';
import { modelLine, shellGaps } from '../reading/threat-models.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming } from '../reading/words.ts';

const fix =
  'Write down what is worth protecting and where data flows, what could go wrong there and what is done about it; docs/models-and-defaults.md shows the formats that are read.';

/** A model may be kept elsewhere, so a tree without one says nothing; a shell says something. */
export const threatModelPresent = defineCheck({
  id: 'threat-model.present',
  level: 'required',
  question: 'Does a threat model that is not an empty shell stand in the tree at the release commit?',
  claims: ['1.4.1'],
  attestable: true,
  needs: ['threatModels'],
  judge({ threatModels }) {
    if (threatModels.state === 'hidden') return unseen('The threat models', threatModels);
    const none = 'No threat model is in the tree under a name and in a format that are known';
    if (threatModels.state === 'absent')
      return notObservable(`${none}; one that is kept elsewhere can be attested.`, undefined);
    const { models, missing, unread } = threatModels.value;
    const details = capped([
      ...models.map(modelLine),
      ...models.flatMap((model) => shellGaps(model).map((gap) => `${model.path}: ${gap}`)),
      ...missing.map((path) => `${path}: not in the tree`),
      ...unread.map((path) => `${path}: a format that is not read`),
    ]);
    const sound = models.filter((model) => shellGaps(model).length === 0);
    const evidence = sound.slice(0, 10).map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }));
    if (missing.length > 0)
      return notMet(
        `${naming(missing)} is named in the configuration and not in the tree.`,
        `Correct documents.threat_models, or add the file. ${fix}`,
        { details },
      );
    const [first] = sound;
    if (first !== undefined) return met(`The tree has ${modelLine(first)}.`, { details, evidence });
    if (unread.length > 0 && models.length === 0)
      return notObservable(`${naming(unread)} is of a format that is not read.`, undefined, { details });
    const at = models.slice(0, 10).map((model): Located => {
      return { path: model.path, line: model.problem?.line ?? 1, column: 1, message: shellGaps(model).join('; ') };
    });
    return notMet(`${naming(models.map((model) => `${model.path}: ${shellGaps(model).join(', ')}`))}.`, fix, {
      details,
      at,
    });
  },
});
