import type { Definition, FileLinks, Links, Reference } from '../model/roadmap.ts';
import type { ShapedFile, ShapedPart } from '../shape/shape.ts';
import { definitionIndex } from './definition-index.ts';
import { referencesIn, type Known } from './references.ts';
import type { Turnover } from './turnover.ts';

/** The names of the parts that were linked last. Has the lifetime of the surroundings. */
export interface LinkIndex {
  /** Joins what all parts define and refer to. */
  readonly update: (
    turnover: Turnover,
    parts: readonly ShapedPart[],
    files: readonly ShapedFile[],
  ) => Links;
}

/** Each name is looked up once, and again only where what it names was written anew. */
export function linkIndex(known: Omit<Known, 'index'>): LinkIndex {
  const index = definitionIndex();
  const resolved = new Map<ShapedPart, FileLinks>();
  const users = new Map<string, ShapedPart[]>();
  const update: LinkIndex['update'] = (turnover, parts, files) => {
    const touched = index.update(turnover, files);
    for (const part of turnover.gone) resolved.delete(part);
    takeOut(users, turnover.gone);
    for (const part of turnover.come) {
      for (const { id } of part.references) addTo(users, id, part);
    }
    const stale = new Set(turnover.come);
    for (const id of touched) for (const part of users.get(id) ?? []) stale.add(part);
    for (const part of stale) resolved.set(part, linksIn(part, { ...known, index }));
    const byFile = parts.map((part) => resolved.get(part) ?? NO_LINKS);
    return joined(parts, byFile, index.namesakes());
  };
  return { update };
}

/** The parts that use a name, by the name. */
type Users = Map<string, ShapedPart[]>;

function addTo(users: Users, id: string, part: ShapedPart): void {
  const same = users.get(id);
  if (!same) users.set(id, [part]);
  else if (same.at(-1) !== part) same.push(part);
}

function takeOut(users: Users, parts: readonly ShapedPart[]): void {
  const gone = new Set(parts);
  for (const id of new Set(parts.flatMap(({ references }) => references.map((each) => each.id)))) {
    const left = (users.get(id) ?? []).filter((part) => !gone.has(part));
    if (left.length > 0) users.set(id, left);
    else users.delete(id);
  }
}

const NOTHING: readonly Reference[] = [];
const NO_LINKS: FileLinks = { references: NOTHING, lost: NOTHING, ambiguous: NOTHING };

function linksIn(part: ShapedPart, known: Known): FileLinks {
  const references = referencesIn(part, known);
  return {
    references,
    lost: few(references.filter(({ targets }) => targets.length === 0)),
    ambiguous: few(references.filter(({ targets }) => targets.length > 1)),
  };
}

/** Most parts have none: all of these share one list. */
function few(references: readonly Reference[]): readonly Reference[] {
  return references.length === 0 ? NOTHING : references;
}

/** All names, put together when they are asked for: after most edits nobody asks for every one. */
function joined(
  parts: readonly ShapedPart[],
  byFile: readonly FileLinks[],
  namesakes: Links['namesakes'],
): Links {
  let definitions: readonly Definition[] | undefined;
  let references: readonly Reference[] | undefined;
  return {
    get definitions() {
      return (definitions ??= parts.flatMap((part) => part.definitions));
    },
    get references() {
      return (references ??= byFile.flatMap((links) => links.references));
    },
    lost: byFile.flatMap((links) => links.lost),
    ambiguous: byFile.flatMap((links) => links.ambiguous),
    namesakes,
    byFile,
  };
}
