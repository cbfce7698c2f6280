import type { Definition } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
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
  const index: Index = new Map();
  /** Names that several things have: one of these for each. */
  const shared = new Map<string, Definition>();
  const update: DefinitionIndex['update'] = ({ gone, come }, files) => {
    const old = gone.flatMap(({ definitions }) => definitions);
    const fresh = come.flatMap(({ definitions }) => definitions);
    takeOut(index, old);
    const known = add(index, fresh);
    inFileOrder(index, known, files);
    for (const each of known) shared.set(nameOf(each), each);
    for (const [name, each] of shared) if (listOf(index, each).length < 2) shared.delete(name);
    return new Set([...old, ...fresh].map(({ id }) => id));
  };
  const targetsOf = ({ kinds, id, scope }: Referred): readonly Definition[] => {
    for (const kind of kinds) {
      const targets = listOf(index, { kind, id, scope });
      if (targets.length > 0) return targets;
    }
    return NOTHING;
  };
  const namesakes = () => [...shared].toSorted(byName).map(([, each]) => listOf(index, each));
  return { update, targetsOf, namesakes };
}

const NOTHING: readonly Definition[] = [];

interface Name {
  readonly kind: EntityKind;
  readonly id: string;
  readonly scope?: string | undefined;
}

/** By kind, then by id and scope. Lists are replaced, never changed: earlier references hold them. */
type Index = Map<EntityKind, Map<string, readonly Definition[]>>;

function listOf(index: Index, name: Name): readonly Definition[] {
  return index.get(name.kind)?.get(keyOf(name)) ?? NOTHING;
}

function setList(index: Index, name: Name, list: readonly Definition[]): void {
  let ofKind = index.get(name.kind);
  if (!ofKind) index.set(name.kind, (ofKind = new Map()));
  if (list.length > 0) ofKind.set(keyOf(name), list);
  else ofKind.delete(keyOf(name));
}

function takeOut(index: Index, definitions: readonly Definition[]): void {
  const gone = new Set(definitions);
  for (const each of gone) {
    const left = listOf(index, each).filter((other) => !gone.has(other));
    setList(index, each, left);
  }
}

/** Those whose name something had before. */
function add(index: Index, definitions: readonly Definition[]): readonly Definition[] {
  const shared: Definition[] = [];
  for (const definition of definitions) {
    const same = listOf(index, definition);
    if (same.length > 0) shared.push(definition);
    setList(index, definition, [...same, definition]);
  }
  return shared;
}

function inFileOrder(
  index: Index,
  names: readonly Definition[],
  files: readonly ShapedFile[],
): void {
  if (names.length === 0) return;
  const order = new Map(files.map(({ path }, place) => [path, place]));
  const placeOf = ({ at }: Definition) => order.get(at.path) ?? 0;
  const inOrder = (a: Definition, b: Definition) =>
    placeOf(a) - placeOf(b) || a.at.start - b.at.start;
  for (const name of names) setList(index, name, listOf(index, name).toSorted(inOrder));
}

/** A key that no two different names of a kind share: no text holds the character between the two. */
function keyOf({ id, scope }: Name): string {
  return scope === undefined ? id : `${scope}\u0000${id}`;
}

function nameOf(name: Name): string {
  return `${name.kind}:${keyOf(name)}`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
