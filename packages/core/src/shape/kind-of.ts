import type { Node } from '../parse/tree.ts';
import { ROOTS, SHAPES } from '../model/generated/shapes.ts';

export type FileKind = keyof typeof ROOTS;

/** Which of the schemas a file is written in: by its name or folder, else by the keys it has. */
export function kindOf(path: string, root: Node | null): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'roadmap.yaml' || name === 'roadmap.yml') return 'roadmap';
  if (/\.roadmap\.ya?ml$/.test(name)) return 'roadmap';
  if (isScenario(path)) return 'scenario';
  if (/\.initiative\.ya?ml$/.test(name) || /(?:^|\/)initiatives\//.test(path)) return 'initiative';
  return countKeys(root, 'roadmap') > countKeys(root, 'initiative') ? 'roadmap' : 'initiative';
}

/** Whether a path is that of a scenario: whatever stands in it, it is laid over the roadmap and no part of it. */
export function isScenario(path: string): boolean {
  return /^scenarios\/.+\.ya?ml$|\.scenario\.ya?ml$/.test(path);
}

/** Top-level keys that only fit this kind, or that fit it better by holding a map or a list. */
function countKeys(root: Node | null, kind: FileKind): number {
  const known = SHAPES[ROOTS[kind]]?.map?.properties ?? {};
  if (root?.kind !== 'map') return 0;
  let fitting = 0;
  for (const { key, value } of root.entries) {
    const index = Object.hasOwn(known, key.text) ? known[key.text] : undefined;
    if (index !== undefined && SHAPES[index]?.[value.kind]) fitting++;
  }
  return fitting;
}
