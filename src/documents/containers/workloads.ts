import type { Workload } from '../../facts/deployment.ts';
import { singleLine } from '../../text/inert.ts';
import { fieldsOf, listOf, textOf, type Fields } from '../../text/values.ts';
import type { YamlPath } from '../../text/yaml.ts';
import type { YamlPart } from '../deployment/yaml-documents.ts';

const podPaths: Readonly<Record<string, YamlPath>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const mostContainers = 200;

/** The containers of a Kubernetes manifest, each with what keeps it from the restricted pod security standard. */
export function workloadsOf(path: string, { value, at }: YamlPart): readonly Workload[] {
  const manifest = fieldsOf(value);
  if (manifest['kind'] === 'List' && Array.isArray(manifest['items'])) {
    return (manifest['items'] as readonly unknown[]).flatMap((item, index) =>
      workloadsOf(path, { value: item, at: (inner, which) => at(['items', index, ...inner], which) }),
    );
  }
  const podPath = podPaths[String(manifest['kind'])];
  if (podPath === undefined || typeof manifest['apiVersion'] !== 'string') return [];
  const pod = podPath.reduce<Fields>((node, key) => fieldsOf(node[String(key)]), manifest);
  const kind = `${String(manifest['kind'])} ${textOf(fieldsOf(manifest['metadata'])['name']) ?? ''}`.trim();
  return ['initContainers', 'containers'].flatMap((list) => {
    const containers = listOf(pod[list]).slice(0, mostContainers);
    return containers.map((item, index): Workload => {
      const container = fieldsOf(item);
      const name = singleLine(`${kind}, container ${textOf(container['name']) ?? index}`, 150);
      return { at: { path, ...at([...podPath, list, index]) }, name, gaps: gapsOf(pod, container), unknown: [] };
    });
  });
}

function gapsOf(pod: Fields, container: Fields): readonly string[] {
  const [outer, inner] = [fieldsOf(pod['securityContext']), fieldsOf(container['securityContext'])];
  const set = (key: string): unknown => inner[key] ?? outer[key];
  const user = set('runAsUser');
  const dropped = listOf(fieldsOf(inner['capabilities'])['drop']);
  const seccomp = fieldsOf(set('seccompProfile'))['type'];
  return [
    ...(set('runAsNonRoot') === true || (typeof user === 'number' && user > 0) ? [] : ['runAsNonRoot is not true']),
    ...(user === 0 ? ['runAsUser is 0'] : []),
    ...(inner['allowPrivilegeEscalation'] === false ? [] : ['allowPrivilegeEscalation is not false']),
    ...(dropped.some((name) => String(name).toUpperCase() === 'ALL') ? [] : ['capabilities.drop has no ALL']),
    ...(seccomp === 'RuntimeDefault' || seccomp === 'Localhost' ? [] : ['seccompProfile is not RuntimeDefault']),
    ...(inner['privileged'] === true ? ['privileged is true'] : []),
    ...['hostNetwork', 'hostPID', 'hostIPC'].flatMap((key) => (pod[key] === true ? [`${key} is true`] : [])),
  ];
}
