import type { Roadmap } from '../model/roadmap.ts';
import { differencesOf } from '../differences/differences.ts';

/** What is called otherwise now: `initiative:old` to the new id. */
export type Renames = ReadonlyMap<string, string>;

/** A thing with a name, whatever its kind. */
export interface Named {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly data: object;
}

/** The sections of a roadmap whose things have names, beside initiatives. */
export const SECTIONS = [
  'objectives',
  'kpis',
  'teams',
  'systems',
  'processes',
  'touchpoints',
] as const;

/**
 * Things that are gone under one name and new under another, and otherwise as they were, bar one
 * value: who renames seldom rewrites.
 */
export function renamesBetween(base: Roadmap, head: Roadmap): Renames {
  const renames = new Map<string, string>();
  renamesIn(base.initiativeById, head.initiativeById, renames);
  for (const section of SECTIONS) renamesIn(base[section], head[section], renames);
  return renames;
}

function renamesIn(
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
  renames: Map<string, string>,
): void {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  if (gone.length === 0) return;
  const byTitle = new Map<string, Named[]>();
  for (const thing of gone) {
    const same = byTitle.get(thing.title);
    if (same) same.push(thing);
    else byTitle.set(thing.title, [thing]);
  }
  for (const thing of after.values()) {
    if (before.has(thing.id)) continue;
    // Of many that were deleted, those of the same title are looked at, or the few there are.
    const likely = gone.length <= FEW ? gone : (byTitle.get(thing.title) ?? []);
    const former = likely.find(
      (each) => !renames.has(`${each.kind}:${each.id}`) && isRenamed(each, thing),
    );
    if (former) renames.set(`${former.kind}:${former.id}`, thing.id);
  }
}

const FEW = 50;

function isRenamed(former: Named, thing: Named): boolean {
  if (Object.keys(former.data).length < 2) return false;
  const others = differencesOf(former.data, thing.data).filter(({ route }) => route[0] !== 'id');
  return others.length === 0 || (others.length === 1 && former.title === thing.title);
}

/** Old ids to new ones, whatever kind they are of: how a reference to something renamed is recognised. */
export function newNames(renames: Renames): ReadonlyMap<string, string> {
  return new Map([...renames].map(([old, id]) => [old.slice(old.indexOf(':') + 1), id]));
}

/** The former id of everything that is called otherwise now, by its subject: `initiative:new` to `old`. */
export function formerIds(renames: Renames): ReadonlyMap<string, string> {
  return new Map(
    [...renames].map(([old, id]) => {
      const [kind = ''] = old.split(':', 1);
      return [`${kind}:${id}`, old.slice(kind.length + 1)];
    }),
  );
}

/** The subject of something in the base by the name that it has in the head. */
export function renamed(subject: string, renames: Renames): string {
  const id = renames.get(subject);
  return id === undefined ? subject : `${subject.slice(0, subject.indexOf(':'))}:${id}`;
}
