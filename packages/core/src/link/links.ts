import type { Definition, Links, Reference } from '../model/roadmap.ts';
import type { ShapedFile } from '../shape/shape.ts';

/** Names that exist without being written: the seven statuses, the horizon buckets, the rules. */
export type BuiltIn = (kind: Definition['kind'], id: string) => boolean;

/** Joins what every file defines and refers to. A reference with no targets names nothing that exists. */
export function resolveLinks(files: readonly ShapedFile[]): Links {
  const definitions = files.flatMap((file) => file.definitions);
  const index = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const name = nameOf(definition.kind, definition.id, definition.scope);
    const same = index.get(name);
    if (same) same.push(definition);
    else index.set(name, [definition]);
  }
  const references: Reference[] = [];
  for (const file of files) {
    for (const referred of file.references) {
      references.push({ ...referred, targets: targetsOf(referred, index) });
    }
  }
  return { definitions, references };
}

const NOTHING: readonly Definition[] = [];

function targetsOf(
  { kinds, id, scope }: Omit<Reference, 'targets'>,
  index: ReadonlyMap<string, readonly Definition[]>,
): readonly Definition[] {
  for (const kind of kinds) {
    const targets = index.get(nameOf(kind, id, scope));
    if (targets) return targets;
  }
  return NOTHING;
}

function nameOf(kind: string, id: string, scope: string | undefined): string {
  return scope === undefined ? `${kind}:${id}` : `${kind}:${scope}#${id}`;
}
