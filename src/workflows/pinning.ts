import { spellOut } from './expressions.ts';
import { asMap, asText, isMap } from './model.ts';
import type { Flaw, Job, Rule } from './model.ts';

const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const imageDigest = /@sha256:[0-9a-f]{64}$/i;
const dockerPrefix = 'docker://';

/** Every action and reusable workflow from elsewhere is named by a full commit SHA; the maker does not matter. */
export const unpinnedUses: Rule = ({ jobs }) =>
  usesOf(jobs).flatMap(({ uses, path }) => {
    if (uses.startsWith('./') || uses.startsWith(dockerPrefix)) return [];
    const ref = uses.includes('@') ? uses.slice(uses.lastIndexOf('@') + 1).trim() : '';
    if (fullSha.test(ref)) return [];
    const how = ref === '' ? 'without any ref' : `by ${ref}, which can be moved`;
    return [{ kind: 'unpinned-uses', path, detail: `${uses} is used ${how}; only a full commit SHA stays the same.` }];
  });

/** Every container image (job, service, `docker://` step) is named by its digest. */
export const unpinnedImage: Rule = ({ jobs }) => [
  ...usesOf(jobs)
    .filter(({ uses }) => uses.startsWith(dockerPrefix))
    .flatMap(({ uses, path }) => imageFlaw(uses.slice(dockerPrefix.length), path, {})),
  ...jobs.flatMap(containerFlaws),
];

function usesOf(jobs: readonly Job[]) {
  return jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [{ uses: job.uses.trim(), path: [...job.path, 'uses'] }]),
    ...job.ownSteps.flatMap((step) =>
      step.uses === null ? [] : [{ uses: step.uses.trim(), path: [...step.path, 'uses'] }],
    ),
  ]);
}

function containerFlaws(job: Job): Flaw[] {
  const matrix = asMap(asMap(job.body['strategy'])['matrix']);
  const container = job.body['container'];
  const services = Object.entries(asMap(job.body['services']));
  return [
    ...imageFlaw(
      isMap(container) ? container['image'] : container,
      [...job.path, 'container', ...(isMap(container) ? ['image'] : [])],
      matrix,
    ),
    ...services.flatMap(([name, service]) =>
      imageFlaw(asMap(service)['image'], [...job.path, 'services', name, 'image'], matrix),
    ),
  ];
}

function imageFlaw(value: unknown, path: Flaw['path'], matrix: Readonly<Record<string, unknown>>): Flaw[] {
  const image = (asText(value) ?? '').trim();
  if (image === '') return [];
  const unpinned = (spellOut(image, matrix) ?? [image]).find((choice) => !imageDigest.test(choice));
  if (unpinned === undefined) return [];
  return [{ kind: 'unpinned-image', path, detail: `Image ${unpinned} is used without a @sha256 digest.` }];
}
