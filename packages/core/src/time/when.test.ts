import fc from 'fast-check';
import { test, expect } from 'vitest';
import { workCalendar } from './calendar.ts';
import { formatPeriod, parsePeriod, type Period } from './period.ts';
import { resolveWhen, type Vocabulary } from './when.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const NAMES = new Map([
  ['v1.32', period('2027-04-21')],
  ['release-feature-freeze', period('2027-03-10')],
  ['spring-fair', period('2027-W12')],
  ['train-2w', period('2027-06-01')],
  ['2027.1', period('2027-04-07')],
]);
const vocabulary: Vocabulary = {
  fiscalYearStart: 4,
  named: (name) => NAMES.get(name),
  names: [...NAMES.keys(), 'unreadable'],
  horizons: new Map([['now', period('2026-Q4')]]),
  calendar: workCalendar({ holidays: [period('2027-03-05').first] }),
};

/** The days, and the name they hang on. */
function resolved(text: string): string {
  const parsed = resolveWhen(text, vocabulary);
  if (!parsed.ok) return `${parsed.problem} | ${parsed.hint}`;
  const { value } = parsed;
  if (value.kind === 'tbd' || value.kind === 'none') return value.kind;
  const days = value.period ? formatPeriod(value.period) : 'no days';
  if (value.kind === 'horizon') return `${value.name}: ${days}`;
  expect(value.text).toBe(text);
  return value.via === undefined ? days : `${days} via ${value.via}`;
}

test.each([
  ['tbd', 'tbd'],
  ['none', 'none'],
  ['now', 'now: 2026-Q4'],
  ['later', 'later: no days'],
  ['2027-Q1', '2027-Q1'],
  ['FY27-Q2', '2026-Q3'],
  ['2027-Q1..2027-Q2', '2027-H1'],
  ['v1.32', '2027-04-21 via v1.32'],
  ['2027.1', '2027-04-07 via 2027.1'],
  ['spring-fair', '2027-W12 via spring-fair'],
  ['train-2w', '2027-06-01 via train-2w'],
  ['release-feature-freeze - 2w', '2027-02-23 via release-feature-freeze'],
  ['release-feature-freeze-2w', '2027-02-23 via release-feature-freeze'],
  ['train-2w - 2w', '2027-05-18 via train-2w'],
  ['v1.32 + 10cd', '2027-05-01 via v1.32'],
  ['v1.32 +1d', '2027-04-22 via v1.32'],
  ['spring-fair - 1cw', '2027-03-15..2027-03-21 via spring-fair'],
  ['2027-03-01 + 1w', '2027-03-09'],
  ['2027-Q1..v1.32', '2027-01-01..2027-04-21 via v1.32'],
  ['spring-fair..v1.32 + 2w', '2027-03-22..2027-05-05 via v1.32'],
])('%s is %s', (text, expected) => {
  expect(resolved(text)).toBe(expected);
});

const USUAL =
  'write a period such as 2027-03-15, 2027-03 or 2027-Q1, a name under calendar.releases, now, next, later, tbd or none';
test.each([
  ['', `the date is empty | ${USUAL}, or leave the line out`],
  ['TBD', 'no date is named "TBD" | did you mean tbd?'],
  [
    't.b.d.',
    '"t.b.d." is not a date: it stands for something that is not known yet | write tbd, in lower case',
  ],
  ['Later', 'no date is named "Later" | did you mean later?'],
  ['never', '"never" is not a date: it is a word for no date | write none'],
  ['v1.33', 'no date is named "v1.33" | did you mean v1.32?'],
  [
    'v9.9.9',
    'no date is named "v9.9.9" | add it under calendar.releases, or write a period such as 2027-Q1',
  ],
  [
    'v1.21, v1.37',
    '"v1.21, v1.37" is not a date: it names several | write one of them; a target for each stage goes under targets',
  ],
  [
    'release-feature-frezze - 2w',
    'no date is named "release-feature-frezze" | did you mean release-feature-freeze?',
  ],
  [
    'v1.32 - 2 weeks',
    '"v1.32 - 2 weeks" is not a date: "2 weeks" is not a duration in our notation | write 2w',
  ],
  ['v1.32 – 2w', '"v1.32 – 2w" is not a date: its minus is another character | write v1.32 - 2w'],
  [
    'v1.32 - 2w + 3d',
    '"v1.32 - 2w + 3d" is not a date: it has more than one offset | write one, as in v1.32 - 2w',
  ],
  [
    'now + 2w',
    '"now + 2w" is not a date: an offset counts from a named date or a period, not from now | write a period such as 2027-Q2, or the horizon alone',
  ],
  [
    'v1.32..later',
    '"v1.32..later" is not a range: later cannot begin or end one | write a range of two periods or names',
  ],
  [
    'v1.32..spring-fair',
    '"v1.32..spring-fair" ends before it begins | write the earlier one first, as in spring-fair..v1.32',
  ],
  [
    'v1.32..v1.99',
    '"v1.32..v1.99" is not a range: no date is named "v1.99" | add it under calendar.releases, or write a period such as 2027-Q1',
  ],
  [
    '2027-Q1 .. 2027-Q2',
    '"2027-Q1 .. 2027-Q2" is not a date: a range is two periods joined by two dots | write 2027-Q1..2027-Q2',
  ],
  [
    'Q3 2027',
    '"Q3 2027" is not a date: a part of a year is written behind the year and a dash | write 2027-Q3',
  ],
  ['2027-Q5', '"2027-Q5" is not a date: a year has four quarters | write 2027-Q1 to 2027-Q4'],
  ['unreadable', 'the date of "unreadable" cannot be read | mend it under calendar.releases'],
  ['after the summer, when we know', `"after the summer, when we know" is not a date | ${USUAL}`],
  ['__proto__', `"__proto__" is not a date | ${USUAL}`],
])('%j cannot be read', (text, message) => {
  expect(resolved(text)).toBe(message);
});

test('any text gets an answer, and soon', () => {
  const shreds = fc.constantFrom(
    ...'v1.32|now|2027|-| - | + |2w|..|Q1| |spring-fair|tbd|\u200B|–'.split('|'),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(shreds, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = resolveWhen(text, vocabulary);
      if (parsed.ok) return;
      expect(`${parsed.problem} ${parsed.hint}`).not.toMatch(/undefined|NaN|[\p{Cc}\p{Cs}\u200B]/u);
    }),
    { numRuns: 5000 },
  );
  const start = performance.now();
  for (const part of [' ', '-', '+ ', '..', '2w', 'v1.32 - ']) {
    expect(resolveWhen(part.repeat(200_000), vocabulary).ok).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
