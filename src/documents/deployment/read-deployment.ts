import type { DeploymentFact, DeploymentFile, DeploymentFileKind } from '../../facts/deployment.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import { singleLine } from '../../text/inert.ts';
import { readChart } from '../containers/chart.ts';
import { readContainerFile, settingsOfContainer } from '../containers/container-image.ts';
import { workloadsOf } from '../containers/workloads.ts';
import { findCredentials } from '../credentials/find-credentials.ts';
import type { FoundCredentials } from '../credentials/find-credentials.ts';
import { settingsOfEnv, settingsOfYaml } from '../credentials/settings-of.ts';
import { deploymentKind, isChartTemplate } from './places.ts';
import { yamlParts } from './yaml-documents.ts';

type File = Pick<DocumentFact, 'path' | 'digest' | 'text'>;
type One = FoundCredentials & Pick<DeploymentFact, 'images' | 'workloads' | 'unreadable'>;

const nothing: One = { credentials: [], placeholders: 0, images: [], workloads: [], unreadable: [] };

/** What the deployment files say; never throws, whatever the texts. No value of a credential is kept. */
export function readDeployment(files: readonly File[]): DeploymentFact {
  const kinds = files.flatMap((file) => {
    const kind = deploymentKind(file.path);
    return kind === null ? [] : [{ file, kind }];
  });
  const each = kinds.map(({ file, kind }) => readOne(file, kind));
  return {
    files: kinds.map(({ file, kind }): DeploymentFile => ({ path: file.path, digest: file.digest, kind })),
    credentials: each.flatMap(({ credentials }) => credentials),
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
