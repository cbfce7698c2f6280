import { describe, expect, it } from 'vitest';
import type { DemandData, InitiativeData, TeamData } from '../model/generated/types.ts';
import { lengthIn } from './duration.ts';
import { roadmapOf } from './testing/planned.ts';

const teams: Readonly<Record<string, TeamData>> = {
  five: { people: 5, skills: { sre: 2 } },
  busy: { people: 10, run: '50%', reserve: '10%' },
  growing: { people: 2, capacity: [{ from: '2027-Q2', people: 4, skills: { sre: 3 } }] },
  unknown: {},
  away: { people: 3, run: '100%' },
};
const sizes = { M: '15..25..40pd' };

function lengthOf(data: InitiativeData): string {
  const roadmap = roadmapOf({
    teams,
    estimates: { sizes },
    initiatives: [{ id: 'item', ...data }],
  });
  const { days, calendar, from } = lengthIn(roadmap)(roadmap.initiatives[0]!);
  return `${days} ${calendar ? 'calendar ' : ''}${from}`;
}

describe('what effort takes', () => {
  it.each<[string, DemandData[], string]>([
    ['all people of the team', [{ team: 'five', effort: '10pd' }], '2 effort'],
    ['parts of a day count whole', [{ team: 'five', effort: '11pd' }], '3 effort'],
    ['those with the skill', [{ team: 'five', skill: 'sre', effort: '10pd' }], '5 effort'],
    [
      'all of it, if nobody counts the skill',
      [{ team: 'five', skill: 'dba', effort: '10pd' }],
      '2 effort',
    ],
    ['at most so many at once', [{ team: 'five', effort: '10pd', atMost: 1 }], '10 effort'],
    ['less run and reserve', [{ team: 'busy', effort: '10pd' }], '3 effort'],
    ['no fraction of a fraction', [{ team: 'busy', effort: '12pd' }], '3 effort'],
    ['as many as there ever are', [{ team: 'growing', effort: '8pd' }], '2 effort'],
    ['as many with the skill', [{ team: 'growing', skill: 'sre', effort: '9pd' }], '3 effort'],
    ['the likely of three points', [{ team: 'five', effort: '10..20..50pd' }], '4 effort'],
    ['a size', [{ team: 'five', effort: 'M' }], '5 effort'],
    [
      'teams in parallel',
      [
        { team: 'five', effort: '10pd' },
        { team: 'busy', effort: '40pd' },
      ],
      '10 effort',
    ],
    ['nothing, if nobody is free', [{ team: 'away', effort: '10pd' }], '1 unknown'],
    ['nothing, if the team has no size', [{ team: 'unknown', effort: '10pd' }], '1 unknown'],
    ['nothing, if there is no such team', [{ team: 'nobody', effort: '10pd' }], '1 unknown'],
    ['at most, whoever they are', [{ team: 'nobody', effort: '10pd', atMost: 2 }], '5 effort'],
    ['nothing, if it cannot be read', [{ team: 'five', effort: 'some' }], '1 unknown'],
    ['nothing, if it is none', [{ team: 'five', effort: '0pd' }], '1 unknown'],
    ['no more than a plan can hold', [{ team: 'five', effort: '999999999pm' }], '100000 effort'],
  ])('%s', (_, demand, expected) => {
    expect(lengthOf({ demand })).toBe(expected);
  });
});

describe('how long an initiative takes', () => {
  const demand = [{ team: 'five', effort: '50pd' }]; // ten days
  it.each<[string, InitiativeData, string]>([
    ['its duration, whatever the effort', { duration: '3d', demand }, '3 duration'],
    ['its duration in calendar time', { duration: '2cw' }, '14 calendar duration'],
    ['no duration of nothing', { duration: '0', demand }, '10 effort'],
    ['no duration less than nothing', { duration: '-3d' }, '1 unknown'],
    [
      'its effort, if the dates are too near',
      { start: '2027-01-04', target: '2027-01-08', demand },
      '10 effort',
    ],
    [
      'its dates, if the effort fits',
      { start: '2027-01-04', target: '2027-02-05', demand },
      '25 written',
    ],
    [
      'its dates from the day it began',
      { start: '2027-01-04', target: '2027-02-05', actual: { start: '2027-01-11' } },
      '20 written',
    ],
    ['the shortest reading of its dates', { start: '2027-W02', target: '2027-W04' }, '6 written'],
    ['a day at least', { start: '2027-02', target: '2027-01' }, '1 written'],
  ])('%s', (_, data, expected) => {
    expect(lengthOf(data)).toBe(expected);
  });
});
