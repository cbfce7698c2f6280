import { differencesOf, type Difference } from '../differences/differences.ts';
import { kindOfChange } from '../differences/kind-of-change.ts';
import { sayValue } from '../differences/say-value.ts';
import type { InitiativeData } from '../model/generated/types.ts';
import type { Dating } from './dating.ts';
import type { EventKind, HistoryEvent, RevisionRef } from './history.ts';

/** What a commit did to an initiative that was there before and is there after. */
export function eventsBetween(
  before: InitiativeData,
  after: InitiativeData,
  at: RevisionRef,
  dating: Dating,
  hasMoved: boolean,
): readonly HistoryEvent[] {
  const differences = differencesOf(before, after).filter(({ route }) => route[0] !== 'id');
  return differences.flatMap((difference) => {
    const what = dateIn(difference.route);
    if (what !== undefined) return dateEvent(what, difference, at, dating);
    const kind = eventKind(difference.route);
    if (kind === 'priority' && difference.route[0] === 'priority' && !hasMoved) return [];
    return [{ kind, at, what: difference.route.join(' '), ...texts(difference) }];
  });
}

/** What date a route leads to: `target`, `stage beta`, `milestone pilot`; `undefined` if to none. */
function dateIn([field = '', name = '', key = '']: readonly string[]): string | undefined {
  if (field === 'target' || field === 'deadline') return field;
  if (field === 'targets' && name !== '') return `stage ${name}`;
  if (field !== 'milestones') return undefined;
  if (key === 'target') return `milestone ${name}`;
  return key === 'deadline' ? `milestone ${name} deadline` : undefined;
}

function dateEvent(
  what: string,
  difference: Difference,
  at: RevisionRef,
  dating: Dating,
): readonly HistoryEvent[] {
  const { from, to } = texts(difference);
  const { kind, ...far } = dating.moved(from, to);
  if (kind === 'same') return [];
  const last = from === undefined ? undefined : dating.lastDay(from);
  const isLate = kind === 'slip' && last !== undefined && at.day > last;
  return [{ kind, at, what, ...texts(difference), ...far, ...(isLate && { isLate }) }];
}

function eventKind(route: readonly string[]): EventKind {
  const [field = ''] = route;
  if (field === 'feasibility') return 'verdict';
  if (field === 'checkIns') return 'check-in';
  if (field === 'start') return 'start';
  const kind = kindOfChange('initiative', route);
  return kind === 'added' ||
    kind === 'removed' ||
    kind === 'renamed' ||
    kind === 'capacity' ||
    kind === 'dates'
    ? 'other'
    : kind;
}

function texts({ from, to }: Difference): { readonly from?: string; readonly to?: string } {
  return {
    ...(from !== undefined && { from: textOf(from) }),
    ...(to !== undefined && { to: textOf(to) }),
  };
}

function textOf(value: unknown): string {
  // Data of files holds no other values.
  return typeof value === 'object' ? sayValue(value) : `${value as string | number | boolean}`;
}
