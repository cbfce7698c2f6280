import type { Definition } from '../model/roadmap.ts';
import type { Referred, ShapedFile } from '../shape/shape.ts';
import type { Turnover } from './turnover.ts';

/** What is defined, by name. Has the lifetime of the surroundings in which files are linked. */
export interface DefinitionIndex {
  /** Makes the index that of these files, and tells the ids of all that was defined, written anew or taken away. */
  readonly update: (turnover: Turnover, files: readonly ShapedFile[]) => ReadonlySet<string>;
  /** What a name may mean, in file order; nothing if nothing has it. */
  readonly targetsOf: (referred: Referred) => readonly Definition[];
  /** For each name that several things have, all of them, in file order. */
  readonly namesakes: () => readonly (readonly Definition[])[];
}

export function definitionIndex(): DefinitionIndex {
  const index = new Map<string, readonly Definition[]>();
  const shared = new Set<string>();
  const update: DefinitionIndex['update'] = ({ gone, come }, files) => {
    const old = gone.flatMap(({ definitions }) => definitions);
    const fresh = come.flatMap(({ definitions }) => definitions);
    takeOut(index, old);
    const known = add(index, fresh);
    inFileOrder(index, known, files);
    for (const name of known) shared.add(name);
    for (const name of shared) if ((index.get(name)?.length ?? 0) < 2) shared.delete(name);
    return new Set([...old, ...fresh].map(({ id }) => id));
  };
  const targetsOf = ({ kinds, id, scope }: Referred): readonly Definition[] => {
    for (const kind of kinds) {
      const targets = index.get(nameOf(kind, id, scope));
      if (targets) return targets;
    }
    return NOTHING;
  };
  const namesakes = () => [...shared].toSorted().map((name) => index.get(name) ?? NOTHING);
  return { update, targetsOf, namesakes };
}

const NOTHING: readonly Definition[] = [];

/** Lists are replaced, never changed: earlier references hold them. */
type Index = Map<string, readonly Definition[]>;

function takeOut(index: Index, definitions: readonly Definition[]): void {
  const gone = new Set(definitions);
  for (const { kind, id, scope } of gone) {
    const name = nameOf(kind, id, scope);
    const left = (index.get(name) ?? []).filter((each) => !gone.has(each));
    if (left.length > 0) index.set(name, left);
    else index.delete(name);
  }
}

/** The names that something had before, or has twice. */
function add(index: Index, definitions: readonly Definition[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const definition of definitions) {
    const name = nameOf(definition.kind, definition.id, definition.scope);
    const same = index.get(name);
    if (same) shared.add(name);
    index.set(name, same ? [...same, definition] : [definition]);
  }
  return shared;
}

function inFileOrder(index: Index, names: ReadonlySet<string>, files: readonly ShapedFile[]): void {
  if (names.size === 0) return;
  const order = new Map(files.map(({ path }, place) => [path, place]));
  const placeOf = ({ at }: Definition) => order.get(at.path) ?? 0;
  for (const name of names) {
    const same = index.get(name) ?? [];
    index.set(
      name,
      same.toSorted((a, b) => placeOf(a) - placeOf(b) || a.at.start - b.at.start),
    );
  }
}

/** A key that no two different names share: ids hold no colon, whatever else they hold. */
function nameOf(kind: string, id: string, scope: string | undefined): string {
  return scope === undefined ? `${kind}:${id}` : `${kind}:${scope}\u0000${id}`;
}
