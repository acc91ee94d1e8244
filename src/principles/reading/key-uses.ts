import type { KeyUse, KeyUseKind, WorkflowFact } from '../../facts/workflows.ts';

export function keyUses(files: readonly WorkflowFact[], kinds: readonly KeyUseKind[]): readonly KeyUse[] {
  return files.flatMap(({ keys = [] }) => keys.filter(({ kind }) => kinds.includes(kind)));
}

export function keyLine({ at, detail }: KeyUse): string {
  return `${at.path}:${String(at.line)}: ${detail}`;
}
