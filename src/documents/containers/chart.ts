import type { Workload } from '../../facts/deployment.ts';
import { singleLine } from '../../text/inert.ts';
import { yamlParts } from '../deployment/yaml-documents.ts';
import { fieldsOf } from '../../text/values.ts';

type File = { readonly path: string; readonly text: string };

const kinds = /^kind:\s*["']?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob)["']?\s*$/m;
const wanted = {
  runAsNonRoot: 'runAsNonRoot is not true',
  allowPrivilegeEscalation: 'allowPrivilegeEscalation is not false',
  drop: 'capabilities.drop has no ALL',
} as const;
const inTemplate: Readonly<Record<keyof typeof wanted, RegExp>> = {
  runAsNonRoot: /^[ \t]*runAsNonRoot:[ \t]*true\b/m,
  allowPrivilegeEscalation: /^[ \t]*allowPrivilegeEscalation:[ \t]*false\b/m,
  drop: /\bdrop:[ \t]*(?:\[[ \t"']*ALL\b|\r?\n?[ \t]*-[ \t]*["']?ALL\b)/,
};

/**
 * A Helm chart as far as it can be told without rendering it: its workload templates use a security context, and the values or
 * the templates themselves set it. Null for a chart without workloads.
 */
export function readChart(folder: string, templates: readonly File[], values: File | null): Workload | null {
  const workloads = templates.filter(({ text }) => kinds.test(text));
  const [first] = workloads;
  if (first === undefined) return null;
  const name = singleLine(`chart ${folder === '' ? '.' : folder}`, 150);
  const without = workloads.find(({ text }) => !/securityContext/i.test(text));
  if (without !== undefined)
    return { at: { path: without.path, line: 1, column: 1 }, name, gaps: ['no securityContext is set'], unknown: [] };
  const parsed = values === null ? { parts: [], problem: null } : yamlParts(values.text);
  if (parsed.problem !== null)
    return { at: { path: first.path, line: 1, column: 1 }, name, gaps: [], unknown: ['values.yaml cannot be read'] };
  const set = new Set(parsed.parts.flatMap(({ value }) => contextKeys(value, 0)));
  const missing = (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (key) => !set.has(key) && !workloads.every(({ text }) => inTemplate[key].test(text)),
  );
  // A helper of a library chart may set what neither file shows.
  const isComputed = workloads.some(({ text }) =>
    /securityContext[^\n]*\n?[^\n]*(?:include|tpl|renderSecurityContext)/i.test(text),
  );
  const says = missing.map((key) => wanted[key]);
  const path = values?.path ?? first.path;
  return { at: { path, line: 1, column: 1 }, name, gaps: isComputed ? [] : says, unknown: isComputed ? says : [] };
}

/** What the security contexts anywhere in the values set. */
function contextKeys(value: unknown, depth: number): readonly string[] {
  if (depth > 20) return [];
  return Object.entries(fieldsOf(value)).flatMap(([key, item]) => {
    if (!/securityContext$/i.test(key)) return contextKeys(item, depth + 1);
    const context = fieldsOf(item);
    const dropped = fieldsOf(context['capabilities'])['drop'];
    const user = context['runAsUser'];
    return [
      ...(context['runAsNonRoot'] === true || (typeof user === 'number' && user > 0) ? ['runAsNonRoot'] : []),
      ...(context['allowPrivilegeEscalation'] === false ? ['allowPrivilegeEscalation'] : []),
      ...(Array.isArray(dropped) && dropped.some((name) => String(name).toUpperCase() === 'ALL') ? ['drop'] : []),
    ];
  });
}
