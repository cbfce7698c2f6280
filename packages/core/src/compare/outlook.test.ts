import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { dayOf } from '../plan/testing/planned.ts';
import { outlookFigures, sayOutlookChange } from '../reports/outlook-figures.ts';
import { compareOutlooks, type Outlooks } from './outlook.ts';

/** The outlooks of a roadmap with one person more or less, or otherwise changed. */
function outlooks(change: (text: string) => string): Outlooks {
  const text = `roadmap: r
teams:
  crew: {people: 1}
initiatives:
  - {id: a, status: committed, start: 2027-03-01, target: 2027-03-12, demand: [{team: crew, effort: 8..10..15pd}]}
  - {id: b, status: committed, start: 2027-03-01, target: 2027-03-19, demand: [{team: crew, effort: 10pd, atMost: 1}]}
`;
  const [base, head] = [text, change(text)].map((each) =>
    analyze([{ path: 'roadmap.yaml', text: each }], { asOf: dayOf('2027-03-01') }),
  );
  return compareOutlooks(base!, head!, 200);
}

describe('what people and chance make of two states', () => {
  it('is nothing between two of the same', () => {
    const { base, head, items } = outlooks((text) => text);
    expect(head).toEqual(base);
    expect(items).toEqual([]);
  });

  it('stands side by side in figures and in words', () => {
    const found = outlooks((text) => text.replace('people: 1', 'people: 2'));
    expect(found.items.map(sayOutlookChange)).toEqual([
      'a, people counted, is done on 2027-03-12, as before, and keeps its date in 97 of 100 trials instead of 35',
      'b, people counted, is done on 2027-03-19 instead of 2027-04-02, and keeps its date in 100 of 100 trials instead of 0',
    ]);
    expect(outlookFigures(found)).toEqual([
      { label: 'work left (person-days)', base: '20', head: '20' },
      { label: 'with people, done on', base: '2027-04-02', head: '2027-03-19', judged: 'better' },
      { label: '85 times of 100 by', base: '2027-04-06', head: '2027-03-19', judged: 'better' },
      { label: 'promises late (days)', base: '10', head: '0', judged: 'better' },
      { label: 'promises likely to hold', base: '0 of 2', head: '2 of 2', judged: 'better' },
    ]);
  });

  it('says what there will never be the people for, and what is new or gone', () => {
    const never = outlooks((text) => text.replace('effort: 10pd', 'effort: 99999pm'));
    expect(never.items.map(sayOutlookChange)).toContain(
      'for b there will never be the people; before, there were',
    );
    expect(outlookFigures(never)).toContainEqual({
      label: 'never enough people for',
      base: '0',
      head: '1',
      judged: 'worse',
    });
    const gone = outlooks((text) =>
      text.replace('id: b, status: committed', 'id: c, status: done'),
    );
    expect(gone.items.map(sayOutlookChange)).toContain('b is no longer open');
  });
});
