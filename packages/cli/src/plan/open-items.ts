import { matches, type ItemFilter, type LevelledItem, type LevelledPlan } from '@throughline/core';

/** The initiatives that a levelled plan still moves, those that were asked for, the first start first. */
export function openItems({ items }: LevelledPlan, filter: ItemFilter): readonly LevelledItem[] {
  return [...items.values()]
    .filter(({ item }) => {
      const { initiative, milestone } = item;
      const isOpen = initiative.status !== 'done' && !initiative.actualFinish?.period;
      return !milestone && isOpen && matches(initiative, item, filter);
    })
    .toSorted((a, b) => a.start - b.start || a.finish - b.finish || (a.key < b.key ? -1 : 1));
}
