import { array, assert, boolean, constantFrom, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DependencyData, InitiativeData } from '../model/generated/types.ts';
import { sayChain } from './say-chain.ts';
import { datesOf, planOf } from './testing/planned.ts';

/** The plan of one item, waiting for `first`, which takes the week from Monday, 2027-01-04. */
function waiting(dependency: DependencyData | string, data: InitiativeData = {}) {
  const first = { id: 'first', start: '2027-01-04', duration: '1w' };
  const item = { id: 'item', duration: '3d', ...data, dependsOn: [dependency] };
  return planOf([first, item]).items.get('item');
}

describe('an item that waits', () => {
  it.each<[string, DependencyData | string, string]>([
    ['finish to start', 'first', '2027-01-11..2027-01-13'],
    ['with a lag', { on: 'first', lag: '2d' }, '2027-01-13..2027-01-15'],
    ['with a lead', { on: 'first', lag: '-1d' }, '2027-01-08..2027-01-12'],
    ['in calendar time', { on: 'first', lag: '8cd' }, '2027-01-18..2027-01-20'],
    ['start to start', { on: 'first', type: 'SS' }, '2027-01-04..2027-01-06'],
    ['a week behind the start', { on: 'first', type: 'SS', lag: '1w' }, '2027-01-11..2027-01-13'],
    ['finish to finish', { on: 'first', type: 'FF' }, '2027-01-04..2027-01-08'],
    ['start to finish', { on: 'first', type: 'SF', lag: '1w' }, '2027-01-04..2027-01-11'],
    ['for nothing that exists', 'frist', '2027-01-04..2027-01-06'],
    ['in a cycle that is accepted', { on: 'item', cycle: 'accepted' }, '2027-01-04..2027-01-06'],
    ['for itself', 'item', '2027-01-04..2027-01-06'],
    ['for what has arrived', { on: 'first', delivered: '2027-01-04' }, '2027-01-04..2027-01-06'],
    ['for what will arrive', { on: 'first', delivered: '2027-01-05' }, '2027-01-11..2027-01-13'],
    ['for what it needs sooner', { on: 'first', needBy: '2027-01-05' }, '2027-01-11..2027-01-13'],
  ])('%s', (_, dependency, dates) => {
    expect(datesOf(waiting(dependency))).toBe(dates);
  });

  it.each<[string, DependencyData, string]>([
    ['promised', { external: 'vendor', promised: '2027-01-15' }, '2027-01-18..2027-01-20'],
    [
      'promised for a month: its first day',
      { external: 'vendor', promised: '2027-02' },
      '2027-02-02..2027-02-04',
    ],
    [
      'promised and overdue: today',
      { external: 'vendor', promised: '2026-12-01' },
      '2027-01-05..2027-01-07',
    ],
    [
      'delivered',
      { external: 'vendor', promised: '2027-01-15', delivered: '2027-01-04' },
      '2027-01-04..2027-01-06',
    ],
    ['only asked for', { external: 'vendor', needBy: '2027-03-01' }, '2027-01-04..2027-01-06'],
    ['tbd', { external: 'vendor', promised: 'tbd' }, '2027-01-04..2027-01-06'],
    [
      'of another roadmap',
      { on: 'other/thing', promised: '2027-01-15', lag: '1d' },
      '2027-01-19..2027-01-21',
    ],
  ])('for something from outside that is %s', (_, dependency, dates) => {
    expect(datesOf(waiting(dependency))).toBe(dates);
  });

  it('says what drove it, and the days off between', () => {
    expect(waiting('first')?.driver).toMatchObject({ kind: 'dependency', key: 'first', gap: 2 });
    expect(waiting({ on: 'first', lag: '2d' })?.driver).toMatchObject({ gap: 0 });
    expect(waiting('first', { start: '2027-01-11' })?.driver.kind).toBe('dependency');
    expect(waiting('first', { start: '2027-01-12' })?.driver.kind).toBe('start');
    const external = { external: 'vendor', promised: '2027-01-15' };
    expect(waiting(external)?.driver).toMatchObject({ kind: 'external', gap: 2 });
  });

  it('has two drivers where it finishes later than it could', () => {
    const item = waiting({ on: 'first', type: 'FF' });
    expect(item?.driver).toMatchObject({ kind: 'dependency', key: 'first' });
    expect(item?.startDriver).toEqual({ kind: 'today' });
  });

  it('starts on the day it says, where that is today', () => {
    const [item] = planOf([{ id: 'item', start: '2027-01-04' }]).items.values();
    expect(item?.driver).toMatchObject({ kind: 'start', on: { text: '2027-01-04' } });
  });

  it('cannot be moved by a start that is a fact', () => {
    const first = { id: 'first', status: 'active', start: '2026-12-28', duration: '2w' };
    const second = { id: 'second', dependsOn: [{ on: 'first', type: 'SS' as const, lag: '1w' }] };
    const [begun] = planOf([first, second]).items.values();
    expect(begun).toMatchObject({ key: 'first', successors: ['second'] });
    expect(begun).not.toHaveProperty('freeFloat');
  });

  it('waits for no dropped item, and for a paused one', () => {
    const first = { id: 'first', start: '2027-01-04', duration: '1w' };
    const item = { id: 'item', duration: '3d', dependsOn: ['first'] };
    const dropped = planOf([{ ...first, status: 'dropped' }, item]);
    expect(dropped.items.has('first')).toBe(false);
    expect(datesOf(dropped.items.get('item'))).toBe('2027-01-04..2027-01-06');
    const paused = planOf([{ ...first, status: 'paused' }, item]);
    expect(datesOf(paused.items.get('item'))).toBe('2027-01-11..2027-01-13');
  });
});

describe('a plan', () => {
  const text = oneof(
    constantFrom('2027-01-04', '2027-Q2', '2199', '1900', 'tbd', 'later', '100000mo', '-3cw', '0'),
    constantFrom('999999999pm', '0pd', 'a', 'b', 'a#m', 'SF', 'done', 'active', 'announced'),
    string(),
  );
  const maybe = { requiredKeys: [] };
  const dependency = record(
    {
      on: text,
      type: constantFrom('FS', 'SS', 'FF', 'SF'),
      lag: text,
      promised: text,
      delivered: text,
    },
    maybe,
  );
  const preparation = record(
    { what: string(), leadTime: text, started: text, needBy: text, done: oneof(text, boolean()) },
    { requiredKeys: ['what'] },
  );
  const initiative = record(
    {
      id: constantFrom('a', 'b', 'a#m', '__proto__', ''),
      status: text,
      start: text,
      target: text,
      deadline: text,
      duration: text,
      commitment: constantFrom('announced', 'internal'),
      actual: record({ start: text, finish: text }, maybe),
      dependsOn: array(oneof(text, dependency), { maxLength: 4 }),
      prepare: array(oneof(text, preparation), { maxLength: 2 }),
      demand: array(record({ team: text, effort: text, skill: text }), { maxLength: 2 }),
      milestones: array(record({ id: constantFrom('m', 'a'), target: text, actual: text }, maybe)),
    },
    maybe,
  );

  it('is made of any dates and names, and its chains end', () => {
    assert(
      property(array(initiative, { maxLength: 5 }), (initiatives) => {
        const plan = planOf(initiatives);
        for (const [key, item] of plan.items) {
          expect(item.earliestFinish).toBeGreaterThanOrEqual(item.earliestStart);
          expect(sayChain(plan, key).every(({ message }) => message !== '')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
