import type { InitiativeData } from '../model/generated/types.ts';
import type { Dating } from './dating.ts';
import type { Promised, RevisionRef } from './history.ts';

/** The dates that are other ones now, or none. */
export function promisesBetween(
  before: InitiativeData,
  after: InitiativeData,
  at: RevisionRef,
  dating: Dating,
): Promised[] {
  const [old, next] = [new Map(datesIn(before)), new Map(datesIn(after))];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((what) => {
    const text = next.get(what);
    if (text === old.get(what)) return [];
    const last = text === undefined ? undefined : dating.lastDay(text);
    return [{ at, what, ...(text !== undefined && { text }), ...(last !== undefined && { last }) }];
  });
}

/** Every date of an item, by what it is. */
export function datesIn(data: InitiativeData): readonly (readonly [what: string, text: string])[] {
  const { target, deadline, targets = {}, milestones = [] } = data;
  const all: [string, string | null | undefined][] = [
    ['target', target],
    ['deadline', deadline],
    ...Object.entries(targets).map(([stage, text]): [string, string] => [`stage ${stage}`, text]),
    ...milestones.map(({ id, title, target: text }): [string, string | undefined] => [
      `milestone ${id ?? title ?? ''}`,
      text,
    ]),
  ];
  return all.flatMap(([what, text]) => (typeof text === 'string' ? [[what, text] as const] : []));
}
