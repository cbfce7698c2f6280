import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { SourceFile } from '../text/source.ts';
import { parseDay } from '../time/day.ts';
import { eachInitiative } from './each-initiative.ts';
import { defineRule, type Rule } from './rule.ts';
import { readSettings } from './settings.ts';

const MAIN: SourceFile = { path: 'roadmap.yaml', text: 'roadmap: demo\n' };
const A = file('a', 'title: A\n');
const B = file('b', 'title: B\ndependsOn: [a]\n');
const C = file('c', 'title: C\n');

function file(id: string, text: string): SourceFile {
  return { path: `initiatives/${id}.yaml`, text };
}

/** Checks states of a roadmap one after the other; by state, whom the rule looked at and what was said. */
function looked(states: readonly (readonly SourceFile[])[], days: readonly string[] = []) {
  let seen: string[] = [];
  const rule = defineRule({
    severity: 'info',
    summary: 'it is c',
    *checkInitiative({ id, at }) {
      seen.push(id);
      if (id !== 'c') yield { message: id, help: '', at };
    },
  });
  const rules: ReadonlyMap<string, Rule> = new Map([['test/is-c', rule]]);
  const findingsOf = eachInitiative(rules);
  return states.map((files, index) => {
    const day = parseDay(days[index] ?? '2027-01-04');
    if (!day.ok) throw new Error(day.problem);
    seen = [];
    const analysis = analyze(files, { asOf: day.value });
    const said = findingsOf(analysis, readSettings(analysis.roadmap, rules));
    return `${seen.join(' ')}: ${said.map(({ message }) => message).join(' ')}`;
  });
}
test('what is the same as before is not looked at again, and said again', () => {
  const states = [
    [MAIN, A, B, C],
    [MAIN, A, B, C],
    [MAIN, A, B, file('c', 'title: Other\n')],
    [MAIN, file('a', 'title: Other\n'), B, C],
  ];
  expect(looked(states)).toEqual(['a b c: a b', ': a b', 'c: a b', 'a b c: a b']);
});

test('initiatives that come and go leave the others as they were', () => {
  const [more, first] = [file('bb', 'title: BB\n'), file('0', 'title: Zero\n')];
  const states = [
    [MAIN, A, B, C],
    [MAIN, A, B, more, C],
    [MAIN, A, B, C],
    [MAIN, first, A, B, C],
    [MAIN],
  ];
  expect(looked(states)).toEqual(['a b c: a b', 'bb: a b bb', ': a b', '0: 0 a b', ': ']);
});

test('another day and another roadmap.yaml are looked at from the start', () => {
  const other = { ...MAIN, text: 'roadmap: demo\nteams: {it: {}}\n' };
  const states = [
    [MAIN, A, C],
    [MAIN, A, C],
    [other, A, C],
  ];
  const days = ['2027-01-04', '2027-01-05', '2027-01-05'];
  expect(looked(states, days)).toEqual(['a c: a', 'a c: a', 'a c: a']);
});
