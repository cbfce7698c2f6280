import { describe, expect, it } from 'vitest';
import type { InitiativeData, MilestoneData } from '../model/generated/types.ts';
import { datesOf, latestOf, planOf } from './testing/planned.ts';

function alone(data: InitiativeData) {
  return planOf([{ id: 'item', ...data }]).items.get('item');
}

describe('an item of its own', () => {
  it.each<[string, InitiativeData, string, string]>([
    ['without dates', {}, '2027-01-04..2027-01-04', 'unknown'],
    ['with a duration', { duration: '2w' }, '2027-01-04..2027-01-15', 'duration'],
    ['with hours', { duration: '4h' }, '2027-01-04..2027-01-04', 'duration'],
    ['in calendar time', { duration: '7cd' }, '2027-01-04..2027-01-10', 'duration'],
    [
      'that may start on any day of a quarter',
      { start: '2027-Q2', duration: '1d' },
      '2027-04-01..2027-04-01',
      'duration',
    ],
    [
      'that starts on a Saturday',
      { start: '2027-01-09', duration: '1d' },
      '2027-01-11..2027-01-11',
      'duration',
    ],
    [
      'that was to start',
      { start: '2026-12-01', duration: '1d' },
      '2027-01-04..2027-01-04',
      'duration',
    ],
    [
      'that has dates',
      { start: '2027-01-11', target: '2027-01-22' },
      '2027-01-11..2027-01-22',
      'written',
    ],
    [
      'with dates and a duration',
      { start: '2027-01-11', target: '2027-01-22', duration: '1d' },
      '2027-01-11..2027-01-11',
      'duration',
    ],
    [
      'with a month to a month',
      { start: '2027-01', target: '2027-02' },
      '2027-01-04..2027-02-01',
      'written',
    ],
    [
      'within one quarter',
      { start: '2027-Q2', target: '2027-Q2' },
      '2027-04-01..2027-04-01',
      'written',
    ],
    ['that only has a target', { target: '2027-02-26' }, '2027-01-04..2027-02-26', 'unknown'],
    ['due on a Sunday', { target: '2027-02-28' }, '2027-01-04..2027-02-28', 'unknown'],
    ['without dates yet', { start: 'tbd', target: 'none' }, '2027-01-04..2027-01-04', 'unknown'],
    [
      'that ends before it starts',
      { start: '2027-02-01', target: '2027-01-15' },
      '2027-02-01..2027-02-01',
      'written',
    ],
    [
      'whose target has passed',
      { status: 'active', start: '2026-12-01', target: '2026-12-18' },
      '2026-12-01..2027-01-04',
      'written',
    ],
    [
      'that has begun late',
      { start: '2026-12-01', target: '2027-01-15', actual: { start: '2026-12-14' } },
      '2026-12-14..2027-01-15',
      'written',
    ],
    [
      'that is active and was to begin later',
      { status: 'active', start: '2027-01-11', duration: '1d' },
      '2027-01-11..2027-01-11',
      'duration',
    ],
    [
      'that is done',
      { status: 'done', actual: { start: '2026-11-02', finish: '2026-12-11' } },
      '2026-11-02..2026-12-11',
      'actual',
    ],
    [
      'that is done as planned',
      { status: 'done', start: '2026-11-02', target: '2026-12-11' },
      '2026-11-02..2026-12-11',
      'actual',
    ],
    [
      'that is done before its target',
      { status: 'done', target: '2027-03-01' },
      '2027-01-04..2027-01-04',
      'actual',
    ],
  ])('%s', (_, data, dates, from) => {
    expect([datesOf(alone(data)), alone(data)?.durationFrom]).toEqual([dates, from]);
  });

  it('moves with the release that it names', () => {
    const data = { id: 'item', start: 'spring', duration: '1d' };
    const planned = (date: string) =>
      datesOf(planOf([data], { calendar: { releases: { spring: date } } }).items.get('item'));
    expect(planned('2027-03-02')).toBe('2027-03-02..2027-03-02');
    expect(planned('2027-03-09')).toBe('2027-03-09..2027-03-09');
  });

  it('works on the calendar of its team', () => {
    const closed = [{ title: 'summer stop', from: '2027-07-26', to: '2027-08-06' }];
    const plan = planOf(
      [{ id: 'item', start: '2027-07-22', duration: '1w', demand: [{ team: 'plant' }] }],
      { calendars: { plant: { closures: closed } }, teams: { plant: { calendar: 'plant' } } },
    );
    expect(datesOf(plan.items.get('item'))).toBe('2027-07-22..2027-08-11');
  });
});

describe('promises', () => {
  it.each<[string, InitiativeData, string, number | undefined]>([
    ['a target inside is none', { duration: '1w', target: '2027-01-15' }, '..', undefined],
    [
      'an announced target',
      { duration: '1w', target: '2027-01-15', commitment: 'announced' },
      '2027-01-11..2027-01-15',
      5,
    ],
    ['a deadline', { duration: '1w', deadline: '2027-01-12' }, '2027-01-06..2027-01-12', 2],
    [
      'the nearer of both',
      { duration: '1w', deadline: '2027-01-12', target: '2027-01-15', commitment: 'announced' },
      '2027-01-06..2027-01-12',
      2,
    ],
    [
      'a quarter until its last day',
      { duration: '1w', deadline: '2027-Q1' },
      '2027-03-25..2027-03-31',
      58,
    ],
    ['a Sunday', { duration: '1w', deadline: '2027-01-17' }, '2027-01-11..2027-01-15', 5],
    [
      'its own numbers contradict',
      { start: '2027-01-11', duration: '1w', deadline: '2027-01-13' },
      '2027-01-07..2027-01-13',
      -2,
    ],
    [
      'it has begun',
      { status: 'active', start: '2026-12-28', duration: '2w', deadline: '2027-01-12' },
      '..2027-01-12',
      2,
    ],
    [
      'it is done',
      { status: 'done', target: '2026-12-01', deadline: '2026-11-01' },
      '..',
      undefined,
    ],
  ])('%s', (_, data, latest, float) => {
    const item = alone(data);
    expect([latestOf(item), item?.totalFloat]).toEqual([latest, float]);
    expect(item?.critical).toBe(float !== undefined && float <= 0);
  });

  it('bound what is waited for, through what waits', () => {
    const plan = planOf([
      { id: 'first', duration: '1w' },
      { id: 'second', duration: '1w', dependsOn: [{ on: 'first', lag: '1d' }] },
      { id: 'third', duration: '1w', dependsOn: ['second'], deadline: '2027-01-29' },
      { id: 'aside', duration: '1w', dependsOn: ['first'] },
    ]);
    const [first, second, third, aside] = [...plan.items.values()];
    expect([first, second, third, aside].map((item) => item?.totalFloat)).toEqual([
      4,
      4,
      4,
      undefined,
    ]);
    expect([first, second, third, aside].map((item) => item?.freeFloat)).toEqual([
      0,
      0,
      undefined,
      undefined,
    ]);
    expect(first?.successors).toEqual(['aside', 'second']);
    expect(latestOf(first)).toBe('2027-01-08..2027-01-14');
  });

  it('are due by the sooner of target and deadline', () => {
    const due = (data: InitiativeData) => alone(data)?.due?.text;
    expect(due({ target: '2027-Q1', deadline: '2027-03-30' })).toBe('2027-03-30');
    expect(due({ target: '2027-03-30', deadline: '2027-Q1' })).toBe('2027-03-30');
    expect(due({ target: 'tbd', deadline: '2027-Q1' })).toBe('2027-Q1');
    expect(due({ target: 'tbd' })).toBeUndefined();
  });
});

describe('a milestone', () => {
  function marked(mark: MilestoneData, data: InitiativeData = {}) {
    const item = { id: 'item', start: '2027-01-11', duration: '1w', ...data, milestones: [mark] };
    const waits = { id: 'waits', duration: '1d', dependsOn: [`item#${mark.id ?? 'milestone-1'}`] };
    const { items } = planOf([item, waits]);
    const [milestone, waiting] = [items.get('item#pilot'), items.get('waits')];
    return `${datesOf(milestone)} ${milestone?.driver.kind} ${datesOf(waiting)}`;
  }

  it.each<[string, MilestoneData, InitiativeData, string]>([
    [
      'has its target',
      { target: '2027-01-14' },
      {},
      '2027-01-14..2027-01-14 target 2027-01-15..2027-01-15',
    ],
    [
      'may stand on a Saturday',
      { target: '2027-01-16' },
      {},
      '2027-01-16..2027-01-16 target 2027-01-18..2027-01-18',
    ],
    [
      'comes with the start at the earliest',
      {},
      {},
      '2027-01-11..2027-01-11 within 2027-01-12..2027-01-12',
    ],
    [
      'moves with its initiative',
      { target: '2027-01-08' },
      {},
      '2027-01-11..2027-01-11 within 2027-01-12..2027-01-12',
    ],
    [
      'was reached',
      { target: '2027-01-14', actual: '2027-01-04' },
      {},
      '2027-01-04..2027-01-04 actual 2027-01-05..2027-01-05',
    ],
    [
      'is overdue',
      { target: '2026-12-01' },
      { status: 'active', start: '2026-11-02' },
      '2027-01-04..2027-01-04 today 2027-01-05..2027-01-05',
    ],
    [
      'counts as reached',
      { target: '2026-12-01' },
      { status: 'done', actual: { finish: '2026-12-15' } },
      '2026-12-01..2026-12-01 target 2027-01-04..2027-01-04',
    ],
    [
      'counts as reached at the end',
      {},
      { status: 'done', actual: { finish: '2026-12-15' } },
      '2026-12-15..2026-12-15 within 2027-01-04..2027-01-04',
    ],
  ])('%s', (_, mark, data, expected) => {
    expect(marked({ id: 'pilot', ...mark }, data)).toBe(expected);
  });

  it.each<[string, MilestoneData, number | undefined]>([
    ['with a deadline', { target: '2027-01-13', deadline: '2027-01-15' }, 4],
    ['announced', { target: '2027-01-13', commitment: 'announced' }, 2],
    ['known inside', { target: '2027-01-13' }, undefined],
  ])('bounds the start of its initiative: %s', (_, mark, float) => {
    const item = { id: 'item', start: '2027-01-11', duration: '1w', milestones: [mark] };
    expect(planOf([item]).items.get('item')?.totalFloat).toBe(float);
  });
});
