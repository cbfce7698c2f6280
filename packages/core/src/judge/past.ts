import { itemDrift, type ItemDrift } from '../history/drift.ts';
import type { History, HistoryEvent, ItemHistory } from '../history/history.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { headOf, isOpen } from './about.ts';

/** An initiative that is not over, and what became of it. */
export interface Past {
  readonly initiative: Initiative;
  readonly item: ItemHistory;
  readonly drift: ItemDrift;
}

/** Every open initiative of which commits tell. */
export function* pastOf({ initiatives }: Roadmap, { items }: History): Generator<Past> {
  for (const initiative of initiatives) {
    const item = items.get(initiative.id);
    if (item && isOpen(initiative)) yield { initiative, item, drift: itemDrift(item) };
  }
}

/** Its slips, the last commit's date that moved furthest at the end. */
export function slipsOf({ events }: ItemHistory): readonly HistoryEvent[] {
  return events.filter(({ kind }) => kind === 'slip');
}

/** Where a date of an initiative is written, as history names it; else its head. */
export function placeOfDate(initiative: Initiative, what: string): Location {
  const { data, milestones } = initiative;
  if (what === 'target' || what === 'deadline') {
    return placeOf(data, what) ?? headOf(initiative);
  }
  const stage = /^stage (.*)$/.exec(what)?.[1];
  if (stage !== undefined && data.targets)
    return placeOf(data.targets, stage) ?? headOf(initiative);
  const id = /^milestone (.*?)(?: deadline)?$/.exec(what)?.[1];
  const milestone = milestones.find((each) => each.id === id);
  return milestone?.target?.at ?? headOf(initiative);
}

/** `a second time`, `a third time`, `4 times`. */
export function sayTimes(count: number): string {
  return ['', 'once', 'twice', 'three times'][count] ?? `${count} times`;
}
