import type { Roadmap } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import { sayKind } from '../judge/kinds.ts';
import { displayed, quoted } from '../text/display.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { parsePeriod, type Period } from '../time/period.ts';
import type { Difference } from '../differences/differences.ts';
import { isHolder, sayValue, wordsOf } from '../differences/say-value.ts';
import { sayDistance } from './moves.ts';

/** `erp-finance`, `team data`, `named date autumn-fair`. */
export function sayThing({ kind, id }: { readonly kind: EntityKind; readonly id: string }): string {
  if (kind === 'roadmap') return 'the roadmap';
  return kind === 'initiative' ? displayed(id) : `${sayKind(kind)} ${displayed(id)}`;
}

/** Two roadmaps between which something differs, and the calendar on which it is counted. */
export interface Sides {
  readonly base: Roadmap;
  readonly head: Roadmap;
  /** Default: that of the head. */
  readonly calendar: WorkCalendar | undefined;
}

/** `erp-finance: target 2027-Q3 instead of 2027-Q2, 64 working days later`. */
export function sayDifference(name: string, difference: Difference, sides: Sides): string {
  const { route, from, to } = difference;
  const label = sayRoute(route);
  if (from === undefined) return `${name}: ${label} is new${behind(route, to)}`;
  if (to === undefined) return `${name}: ${label} is gone${behind(route, from)}`;
  const distance = distanceBetween(route.at(-1) ?? '', from, to, sides);
  const later = distance ? `, ${sayDistance(distance)}` : '';
  return `${name}: ${label} ${sayValue(to)} instead of ${sayValue(from)}${later}`;
}

/** What a new or former value was, unless its name has said it already. */
function behind(route: readonly string[], value: unknown): string {
  const name = route.at(-1) ?? '';
  const others = isHolder(value) && !Array.isArray(value) ? withoutName(value, name) : value;
  if (others === undefined || others === name) return '';
  return `: ${sayValue(others)}`;
}

/** `undefined` if nothing but the name is left. */
function withoutName(map: object, name: string): object | undefined {
  const left = Object.entries(map).filter(([, value]) => value !== name);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** `dependency on data-lake lag`, `milestone pilot target`, `days to close`. */
function sayRoute(route: readonly string[]): string {
  const [field = '', ...inside] = route;
  const isEntry = ENTRIES[field] !== undefined && inside.length > 0;
  const first = isEntry ? ENTRIES[field]! : wordsOf(field);
  return [first, ...inside.map((each) => (/\s/.test(each) ? quoted(each) : wordsOf(each)))].join(
    ' ',
  );
}

/** What one entry of a list or section is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  dependsOn: 'dependency on',
  demand: 'work of',
  milestones: 'milestone',
  objectives: 'objective',
  kpis: 'KPI',
  prepare: 'preparation',
  assumptions: 'assumption',
  risks: 'risk',
  decisions: 'decision',
  labels: 'label',
  processes: 'process',
  checkIns: 'check-in of',
  capacity: 'capacity from',
  targets: 'target of',
  gates: 'gate',
  skills: 'people with skill',
  estimates: 'estimate',
  rules: 'rule',
};

/** The working days between two dates, if that is what the two are. */
function distanceBetween(
  key: string,
  from: unknown,
  to: unknown,
  sides: Sides,
): number | undefined {
  if (!DATES.has(key)) return undefined;
  const [before, after] = [periodOf(from, sides.base), periodOf(to, sides.head)];
  if (!before || !after) return undefined;
  const end = key === 'start' || key === 'from' ? 'first' : 'last';
  const [a, b] = [before[end], after[end]];
  if (a === b) return undefined;
  const calendar = sides.calendar ?? sides.head.calendar.work;
  const days = calendar.workingDays(Math.min(a, b) + 1, Math.max(a, b));
  return Math.max(1, days) * (b > a ? 1 : -1);
}

const DATES: ReadonlySet<string> = new Set([
  'start',
  'finish',
  'target',
  'deadline',
  'actual',
  'date',
  'from',
  'to',
  'by',
  'needBy',
  'promised',
  'renewal',
  'validUntil',
]);

function periodOf(text: unknown, { calendar }: Roadmap): Period | undefined {
  if (typeof text !== 'string') return undefined;
  const named = calendar.releases.get(text)?.period;
  if (named) return named;
  const parsed = text.length > 40 ? undefined : parsePeriod(text, calendar);
  return parsed?.ok ? parsed.value : undefined;
}
