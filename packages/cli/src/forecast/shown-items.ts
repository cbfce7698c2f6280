import { matches, type Forecast, type ForecastItem, type ItemFilter } from '@throughline/core';

export interface Asked {
  readonly items: readonly ForecastItem[];
  /** The ids of which it was asked what makes their dates vary. */
  readonly explain: readonly string[];
}

/** Those that were named, else those that fit the filter; the first to be done first. */
export function shownItems(
  { items }: Forecast,
  ids: readonly string[],
  filter: ItemFilter,
): readonly ForecastItem[] {
  return [...items.values()]
    .filter(({ item }) =>
      ids.length > 0 ? ids.includes(item.key) : matches(item.initiative, item, filter),
    )
    .toSorted((a, b) => a.p50 - b.p50 || a.p85 - b.p85 || (a.item.key < b.item.key ? -1 : 1));
}
