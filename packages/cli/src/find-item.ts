import { nearest, quoted, visible, type Analysis, type PlanItem } from '@throughline/core';
import { Refusal } from './command.ts';

/** What the plan says of an initiative or a milestone; refuses names that mean nothing, and says which may be meant. */
export function itemNamed(key: string, { plan, roadmap }: Analysis): PlanItem {
  const item = plan.items.get(key);
  if (item) return item;
  if (roadmap.initiativeById.get(key)?.status === 'dropped') {
    throw new Refusal(`${key} was dropped, so it is not planned`, `see: throughline show ${key}`);
  }
  throw unknownId(key, 'initiative or milestone', [...plan.items.keys()]);
}

/** That nothing has this id, and which id may be meant. */
export function unknownId(
  id: string,
  what: string,
  ids: readonly string[],
  otherwise = 'throughline list shows every initiative',
): Refusal {
  const near = nearest(id, ids) ?? ids.find((each) => id.length > 2 && each.includes(id));
  return new Refusal(
    `there is no ${what} ${quoted(id)}`,
    near === undefined ? visible(otherwise) : `did you mean ${visible(near)}?`,
  );
}
