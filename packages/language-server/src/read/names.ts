import {
  type Analysis,
  type Definition,
  type Links,
  type Location,
  type Reference,
} from '@throughline/core';

/** A name in a text: where it stands, and what it names. */
export interface Named {
  readonly at: Location;
  /** None for a name that nothing bears. */
  readonly targets: readonly Definition[];
}

/** The name at an offset of a file, whether it is defined, used, or mentioned among other text there. */
export function nameAt(analysis: Analysis, path: string, offset: number): Named | undefined {
  const { definitions, references } = linksIn(analysis.roadmap.links, path);
  const reference = references.find(({ at }) => touches(at, offset));
  if (reference) return reference;
  const definition = definitions.find(({ at }) => at.end > at.start && touches(at, offset));
  return definition && { at: definition.at, targets: [definition] };
}

/** Every place that names one of these, apart from where they are defined. */
export function usesOf(links: Links, targets: readonly Definition[]): readonly Reference[] {
  const [only] = targets;
  if (only && targets.length === 1) return usesByTarget(links).get(only) ?? [];
  return links.references.filter((reference) =>
    reference.targets.some((target) => targets.includes(target)),
  );
}

const uses = new WeakMap<Links, ReadonlyMap<Definition, readonly Reference[]>>();

function usesByTarget(links: Links): ReadonlyMap<Definition, readonly Reference[]> {
  const known = uses.get(links);
  if (known) return known;
  const found = new Map<Definition, Reference[]>();
  for (const reference of links.references) {
    for (const target of reference.targets) {
      const ofTarget = found.get(target);
      if (ofTarget) ofTarget.push(reference);
      else found.set(target, [reference]);
    }
  }
  uses.set(links, found);
  return found;
}

/** The initiative or other entity of a kind in whose text an offset lies; the innermost one. */
export function entityAt(
  links: Links,
  path: string,
  offset: number,
  kind: Definition['kind'],
): Definition | undefined {
  return linksIn(links, path).definitions.findLast(
    (each) => each.kind === kind && each.whole.start <= offset && offset <= each.whole.end,
  );
}

export interface LinksInFile {
  /** In order of the text; an entity before those within it. */
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

const indexes = new WeakMap<Links, ReadonlyMap<string, LinksInFile>>();

export function linksIn(links: Links, path: string): LinksInFile {
  let index = indexes.get(links);
  if (!index) {
    index = indexOf(links);
    indexes.set(links, index);
  }
  return index.get(path) ?? { definitions: [], references: [] };
}

function indexOf(links: Links): ReadonlyMap<string, LinksInFile> {
  const index = new Map<string, { definitions: Definition[]; references: Reference[] }>();
  const inFile = (path: string) => {
    const known = index.get(path) ?? { definitions: [], references: [] };
    index.set(path, known);
    return known;
  };
  for (const definition of links.definitions) {
    inFile(definition.at.path).definitions.push(definition);
  }
  for (const reference of links.references) inFile(reference.at.path).references.push(reference);
  return index;
}

/** A cursor just behind a name's last letter is still on it. */
function touches({ start, end }: Location, offset: number): boolean {
  return start <= offset && offset <= end;
}
