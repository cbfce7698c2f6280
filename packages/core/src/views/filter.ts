import type { Initiative, Status } from '../model/roadmap.ts';
import type { PlanItem } from '../plan/plan.ts';

/** Which initiatives to show. Everything that is given must hold; a list holds if one of it does. */
export interface ItemFilter {
  readonly ids?: readonly string[];
  /** Default: every status but `dropped`. */
  readonly statuses?: readonly Status[];
  readonly teams?: readonly string[];
  readonly domains?: readonly string[];
  readonly objectives?: readonly string[];
  readonly labels?: readonly string[];
  /** Words that all occur in the id, the title or the summary; case does not matter. */
  readonly words?: string;
  readonly late?: boolean;
  readonly critical?: boolean;
}

export function matches(
  item: Initiative,
  planned: PlanItem | undefined,
  filter: ItemFilter,
): boolean {
  const { data } = item;
  return (
    isAmong(item.id, filter.ids) &&
    (filter.statuses ? filter.statuses.includes(item.status) : item.status !== 'dropped') &&
    isAmong(data.domain, filter.domains) &&
    anyAmong(
      data.demand?.map(({ team }) => team),
      filter.teams,
    ) &&
    anyAmong(data.objectives, filter.objectives) &&
    anyAmong(data.labels, filter.labels) &&
    hasWords(item, filter.words) &&
    (filter.late === undefined || filter.late === isLate(item, planned)) &&
    (filter.critical === undefined || filter.critical === isCritical(item, planned))
  );
}

/** Whether it cannot finish when it is due: its earliest finish lies behind the last day it may. */
export function isLate(
  { status }: Pick<Initiative, 'status'>,
  planned: PlanItem | undefined,
): boolean {
  const due = planned?.due?.period?.last;
  return (
    status !== 'done' && planned !== undefined && due !== undefined && planned.earliestFinish > due
  );
}

export function isCritical(
  { status }: Pick<Initiative, 'status'>,
  planned: PlanItem | undefined,
): boolean {
  return status !== 'done' && planned?.critical === true;
}

function isAmong(value: string | undefined, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function anyAmong(
  values: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): boolean {
  return wanted === undefined || (values ?? []).some((value) => wanted.includes(value));
}

function hasWords({ id, title, data }: Initiative, words: string | undefined): boolean {
  if (words === undefined) return true;
  const text = `${id} ${title} ${data.summary ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
