import {
  formatDay,
  itemDrift,
  type History,
  type ItemHistory,
  type RevisionRef,
} from '@throughline/core';

/** Items and their events, for programs. Keys may be added; those that are there keep their meaning. */
export function historyJson(
  items: readonly ItemHistory[],
  { first, last, revisions }: History,
): string {
  const report = {
    version: 1,
    first: first ? refJson(first) : null,
    last: last ? refJson(last) : null,
    revisions,
    items: items.map(itemJson),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

export function refJson({ day, ...ref }: RevisionRef) {
  return { ...ref, day: formatDay(day) };
}

function itemJson(item: ItemHistory) {
  const { id, title, status, isBaseline, created, removed, doneOn, events, promises } = item;
  const { item: _item, ...drift } = itemDrift(item);
  return {
    id,
    title,
    status,
    created: { ...refJson(created), isBaseline },
    removed: removed ? refJson(removed) : null,
    doneOn: doneOn === undefined ? null : formatDay(doneOn),
    ...drift,
    promises: promises.map(({ at, last, ...rest }) => ({
      ...rest,
      last: last === undefined ? null : formatDay(last),
      on: formatDay(at.day),
      commit: at.commit,
    })),
    events: events.map(({ at, ...event }) => ({ ...event, ...refJson(at) })),
  };
}
