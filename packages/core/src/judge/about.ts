import { scalarText } from '../edit/scalar.ts';
import type { Dated, Definition, Initiative, Milestone, Reference } from '../model/roadmap.ts';
import { placeOf } from '../parse/origin.ts';
import type { Edit, Fix, Step } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import type { Location } from '../text/source.ts';
import { formatDay, type Day } from '../time/day.ts';

/** Work that may still change: neither done nor dropped. Only that is worth a word. */
export function isOpen({ status }: Initiative): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** The `subject` of a finding about an initiative. */
export function subjectOf({ id }: Initiative): string {
  return `initiative:${id}`;
}

/** Whether a reference stands in the very thing that a definition defines. Makes no text: there are many. */
export function isWithin({ from }: Reference, { kind, id }: Definition): boolean {
  return (
    from !== undefined &&
    from.length === kind.length + 1 + id.length &&
    from.startsWith(kind) &&
    from.endsWith(id)
  );
}

/** Where a finding about a whole initiative stands: at its id, else at its title. */
export function headOf({ data, at }: Initiative): Location {
  return placeOf(data, 'id') ?? placeOf(data, 'title') ?? at;
}

/** How a message calls an initiative, or a milestone of it. */
export function nameOf(initiative: Initiative, milestone?: Milestone): string {
  return milestone ? quoted(milestone.title) : displayed(initiative.id);
}

/**
 * A date as written, and the day that counts if the text does not say it: `2027-03-15`,
 * `2027-Q2 (until 2027-06-30)`, `autumn-fair (2027-10-11)`.
 */
export function sayDate(dated: Dated, end: 'first' | 'last' = 'last'): string {
  const text = displayed(dated.text);
  if (!dated.period) return text;
  const day = formatDay(dated.period[end]);
  if (day === dated.text) return day;
  const word = dated.period.precision === 'day' ? '' : end === 'last' ? 'until ' : 'from ';
  return `${text} (${word}${day})`;
}

/** Whether every day that the one may mean lies before every day that the other may mean. */
export function liesBefore(one: Dated | undefined, other: Dated | undefined): boolean {
  if (!one?.period || !other?.period) return false;
  return one.period.last < other.period.first;
}

/** `1 day`, `9 working days`. */
export function sayCount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** How long after a date a day is: `9 working days`; days of the calendar if nobody works in between. */
export function sayOverrun({ calendar }: Initiative, { period }: Dated, day: Day): string {
  const due = period?.last ?? day;
  const working = calendar.workingDays(due + 1, day);
  return working > 0 ? sayCount(working, 'working day') : sayCount(day - due, 'day');
}

/** `a`, `a and b`, `a, b and c`; of more than five the first four and how many others. */
export function sayList(words: readonly string[]): string {
  const shown = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} others`] : words;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}

/** As many steps as a person reads, and how many more there are. */
export function shortened(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= MOST_STEPS) return steps;
  const left = steps.length - MOST_STEPS + 1;
  return [...steps.slice(0, MOST_STEPS - 1), { message: `and ${left} others` }];
}

const MOST_STEPS = 20;

/** The edit that writes one date as another is written, so that a name or a quarter stays one. */
export function writtenLike({ at }: Dated, { text }: Dated): Edit {
  return { ...at, text: scalarText(text, { inFlow: true }) };
}

/** A fix that writes another day where a date stands. It changes the plan, so a person decides. */
export function writeDay(at: Location, day: Day, title: string): Fix {
  return { title, safe: false, edits: [{ ...at, text: formatDay(day) }] };
}
