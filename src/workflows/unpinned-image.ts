import { fieldsOf, isFields, type Fields } from '../text/values.ts';
import { outcomesOf } from './expression-flows.ts';
import { expressionsOf } from './expressions.ts';
import { spellOut } from './matrix.ts';
import { asText } from './model.ts';
import type { Flaw, Job, Rule } from './model.ts';
import { dockerPrefix, usesOf } from './uses.ts';

const imageDigest = /@sha256:[0-9a-f]{64}$/i;

/** Every container image (job, service, `docker://` step, docker action) is named by its digest. */
export const unpinnedImage: Rule = ({ body, jobs }) => [
  ...usesOf(jobs)
    .filter(({ uses }) => uses.startsWith(dockerPrefix))
    .flatMap(({ uses, path }) => imageFlaw(uses.slice(dockerPrefix.length), path, {})),
  ...jobs.flatMap(containerFlaws),
  ...serviceFlaws(jobs),
  ...actionFlaws(fieldsOf(body['runs'])),
];

/** An action that builds its own Dockerfile names no image here. */
function actionFlaws(runs: Fields): Flaw[] {
  const image = runs['using'] === 'docker' ? (asText(runs['image']) ?? '').trim() : '';
  return image.startsWith(dockerPrefix) ? imageFlaw(image.slice(dockerPrefix.length), ['runs', 'image'], {}) : [];
}

function containerFlaws(job: Job): Flaw[] {
  const container = job.body['container'];
  const path = [...job.path, 'container'];
  return isFields(container)
    ? imageFlaw(container['image'], [...path, 'image'], matrixOf(job))
    : imageFlaw(container, path, matrixOf(job));
}

/** Services that aliases repeat are looked at in their first place. */
function serviceFlaws(jobs: readonly Job[]): Flaw[] {
  const seen = new Set<Fields>();
  return jobs.flatMap((job) => {
    const services = fieldsOf(job.body['services']);
    if (seen.has(services)) return [];
    seen.add(services);
    return Object.entries(services).flatMap(([name, service]) =>
      imageFlaw(fieldsOf(service)['image'], [...job.path, 'services', name, 'image'], matrixOf(job)),
    );
  });
}

function matrixOf(job: Job): Fields {
  return fieldsOf(fieldsOf(job.body['strategy'])['matrix']);
}

/** One flaw for each image that it may be, where an expression chooses. */
function imageFlaw(value: unknown, path: Flaw['path'], matrix: Fields): Flaw[] {
  const image = (asText(value) ?? '').trim();
  const [expression] = expressionsOf(image);
  const outcomes = expression?.raw === image ? outcomesOf(expression.inner) : null;
  const literals = (outcomes ?? []).flatMap((outcome) => ('literal' in outcome ? [outcome.literal] : []));
  if (outcomes && literals.length === outcomes.length) {
    return [...new Set(literals)].filter(isUnpinned).map((text) => ({ ...flaw(text, path), text }));
  }
  const unpinned = (spellOut(image, matrix) ?? [image]).find(isUnpinned);
  return unpinned === undefined ? [] : [flaw(unpinned, path)];
}

function isUnpinned(image: string): boolean {
  return image !== '' && !imageDigest.test(image);
}

function flaw(image: string, path: Flaw['path']): Flaw {
  return { kind: 'unpinned-image', path, detail: `Image ${image} is used without a @sha256 digest.` };
}
