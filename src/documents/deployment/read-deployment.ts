import type { DeploymentFact, DeploymentFile, DeploymentFileKind } from '../../facts/deployment.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import { singleLine } from '../../text/inert.ts';
import { readChart } from '../containers/chart.ts';
import { readContainerFile, settingsOfContainer } from '../containers/container-image.ts';
import { workloadsOf } from '../containers/workloads.ts';
import { findCredentials } from '../credentials/find-credentials.ts';
import type { FoundCredentials } from '../credentials/find-credentials.ts';
import { settingsOfEnv, settingsOfYaml } from '../credentials/settings-of.ts';
import { runsProduct, type RepositoryNames } from './compose-product.ts';
import { deploymentKind, isChartTemplate, isMainCompose } from './places.ts';
import { yamlParts } from './yaml-documents.ts';

type File = Pick<DocumentFact, 'path' | 'digest' | 'text'>;
type One = FoundCredentials & Pick<DeploymentFact, 'images' | 'workloads' | 'unreadable'>;
type OfKind = { readonly file: File; readonly kind: DeploymentFileKind };

const nothing: One = { credentials: [], placeholders: 0, images: [], workloads: [], unreadable: [] };

/**
 * What the deployment files of a repository say; never throws, whatever the texts. No value of a credential is kept. Without the
 * repository's names every compose file is taken for one that runs the product.
 */
export function readDeployment(files: readonly File[], repository: RepositoryNames | null = null): DeploymentFact {
  const kinds = files.flatMap((file) => {
    const kind = deploymentKind(file.path);
    return kind === null ? [] : [{ file, kind }];
  });
  const each = kinds.map(({ file, kind }) => readOne(file, kind));
  const foreign = repository === null ? new Set() : foreignFiles(kinds, repository);
  const credentials = each.flatMap((one) => one.credentials);
  return {
    files: kinds.map(({ file, kind }): DeploymentFile => ({ path: file.path, digest: file.digest, kind })),
    credentials: credentials.filter(({ at }) => !foreign.has(at.path)),
    besides: credentials.filter(({ at }) => foreign.has(at.path)),
    placeholders: each.reduce((sum, { placeholders }) => sum + placeholders, 0),
    images: each.flatMap(({ images }) => images),
    workloads: [...each.flatMap(({ workloads }) => workloads), ...chartsOf(files)],
    unreadable: each.flatMap(({ unreadable }) => unreadable),
  };
}

function readOne({ path, text }: File, kind: DeploymentFileKind): One {
  if (kind === 'container') {
    const image = readContainerFile(path, text);
    const found = findCredentials(path, kind, settingsOfContainer(text));
    return { ...nothing, ...found, images: image === null ? [] : [image] };
  }
  if (kind === 'env') return { ...nothing, ...findCredentials(path, kind, settingsOfEnv(text)) };
  if (isChartTemplate(path)) return nothing;
  const { parts, problem } = yamlParts(text);
  const unreadable =
    problem === null || text.includes('{{')
      ? []
      : [{ at: { path, line: problem.line, column: 1 }, reason: singleLine(problem.reason, 200) }];
  const found = findCredentials(path, kind, parts.flatMap(settingsOfYaml));
  const workloads = kind === 'manifest' ? parts.flatMap((part) => workloadsOf(path, part)) : [];
  return { ...nothing, ...found, workloads, unreadable };
}

/** Compose files that run nothing of the repository, where the folder's main one does not either: it may be what they are laid over. */
function foreignFiles(kinds: readonly OfKind[], repository: RepositoryNames): ReadonlySet<string> {
  const composed = kinds.filter(({ kind }) => kind === 'compose').map(({ file }) => file);
  const own = composed.filter(({ text }) => runsProduct(yamlParts(text).parts, repository)).map(({ path }) => path);
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const folders = new Set(own.filter(isMainCompose).map(folderOf));
  return new Set(
    composed.map(({ path }) => path).filter((path) => !own.includes(path) && !folders.has(folderOf(path))),
  );
}

/** Each folder with `templates/` beside `values.yaml` is a chart. */
function chartsOf(files: readonly File[]): DeploymentFact['workloads'] {
  const folders = new Set(
    files.flatMap(({ path }) => {
      const found = /^(?:(.*?)\/)?templates\//.exec(path);
      return found === null ? [] : [found[1] ?? ''];
    }),
  );
  return [...folders].flatMap((folder) => {
    const inside = `${folder === '' ? '' : `${folder}/`}templates/`;
    const templates = files.filter(({ path }) => path.startsWith(inside) && !/\/tests?\//.test(path));
    const values = files.find(({ path }) => path === `${folder === '' ? '' : `${folder}/`}values.yaml`) ?? null;
    return readChart(folder, templates, values) ?? [];
  });
}
