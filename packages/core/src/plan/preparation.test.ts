import { describe, expect, it } from 'vitest';
import type { InitiativeData, PreparationData } from '../model/generated/types.ts';
import { sayChain } from './say-chain.ts';
import { datesOf, planOf } from './testing/planned.ts';

/** An item of three days, on Monday, 2027-01-04, that needs a server. */
function planWith(server: Partial<PreparationData>, data: InitiativeData = {}) {
  const prepare = [{ what: 'server', ...server }];
  return planOf([{ id: 'item', duration: '3d', prepare, ...data }]);
}

describe('what must be in place before the start', () => {
  it.each<[string, Partial<PreparationData>, InitiativeData, string]>([
    ['takes its time from today', { leadTime: '1w' }, {}, '2027-01-11..2027-01-13'],
    [
      'takes calendar time',
      { leadTime: '5cd' },
      {},
      '2027-01-11..2027-01-13', // Saturday, so Monday
    ],
    [
      'takes its time from the day on which it was asked for',
      { leadTime: '2w', started: '2026-12-28' },
      {},
      '2027-01-11..2027-01-13',
    ],
    [
      'takes its time from the day on which it will be asked for',
      { leadTime: '1w', started: '2027-01-11' },
      {},
      '2027-01-18..2027-01-20',
    ],
    [
      'should be there and is not',
      { leadTime: '1w', started: '2026-12-01' },
      {},
      '2027-01-04..2027-01-06',
    ],
    ['takes no time that is known', {}, {}, '2027-01-04..2027-01-06'],
    ['takes hours', { leadTime: '4h' }, {}, '2027-01-04..2027-01-06'],
    ['is there', { leadTime: '1w', done: true }, {}, '2027-01-04..2027-01-06'],
    ['is there since today', { leadTime: '1w', done: '2027-01-04' }, {}, '2027-01-04..2027-01-06'],
    [
      'is said to be there tomorrow',
      { leadTime: '1w', done: '2027-01-05' },
      {},
      '2027-01-11..2027-01-13',
    ],
    [
      'is there before a later start',
      { leadTime: '1w' },
      { start: '2027-02-01' },
      '2027-02-01..2027-02-03',
    ],
    [
      'is not there at the start',
      { leadTime: '1w' },
      { start: '2027-01-08' },
      '2027-01-11..2027-01-13',
    ],
    [
      'is needed after the start',
      { leadTime: '1w', needBy: '2027-01-20' },
      { start: '2027-01-08' },
      '2027-01-08..2027-01-12',
    ],
    [
      'is needed before the start',
      { leadTime: '1w', needBy: '2027-01-06' },
      { start: '2027-01-08' },
      '2027-01-11..2027-01-13',
    ],
    [
      'is needed on a day, and nothing says when the start is',
      { leadTime: '1w', needBy: '2027-01-06' },
      {},
      '2027-01-04..2027-01-06',
    ],
    [
      'cannot move work that has begun',
      { leadTime: '4w' },
      { status: 'active', start: '2027-01-04' },
      '2027-01-04..2027-01-06',
    ],
  ])('%s', (_, server, data, dates) => {
    expect(datesOf(planWith(server, data).items.get('item'))).toBe(dates);
  });

  it('is no more than a name', () => {
    const item = { id: 'item', duration: '3d', prepare: ['server'] };
    expect(datesOf(planOf([item]).items.get('item'))).toBe('2027-01-04..2027-01-06');
  });

  it('drives the start if it takes the longest', () => {
    const prepare = [
      { what: 'review', leadTime: '1w' },
      { what: 'server', leadTime: '2w' },
      { what: 'licence', leadTime: '2w' },
    ];
    const item = planOf([{ id: 'item', prepare }]).items.get('item');
    const { driver } = item!;
    expect(driver).toMatchObject({ kind: 'preparation', preparation: { what: 'server' }, gap: 0 });
  });

  it('moves those who wait', () => {
    const prepare = [{ what: 'server', leadTime: '1w' }];
    const plan = planOf([
      { id: 'first', duration: '1d', prepare },
      { id: 'item', duration: '1d', dependsOn: ['first'] },
    ]);
    expect(sayChain(plan, 'item').map(({ message }) => message)).toEqual([
      'first starts on 2027-01-11 at the earliest: "server" takes 1w, and is not asked for yet',
      'first finishes on 2027-01-11 at the earliest: 1 working day (1d) from 2027-01-11',
      'item waits for first to finish, so it starts on 2027-01-12 at the earliest, the next day',
      'item finishes on 2027-01-12 at the earliest: 1 working day (1d) from 2027-01-12',
    ]);
  });

  it.each<[Partial<PreparationData>, string]>([
    [
      { leadTime: '2w', started: '2026-12-28' },
      'item starts on 2027-01-11 at the earliest: "server", asked for on 2026-12-28, takes 2w',
    ],
    [
      { leadTime: '2w', started: '2027-01-11' },
      'item starts on 2027-01-25 at the earliest: "server", to be asked for on 2027-01-11, takes 2w',
    ],
    [
      { leadTime: '5cd' },
      'item starts on 2027-01-11 at the earliest, after the weekend: "server" takes 5cd, and is not asked for yet',
    ],
  ])('is told with what is known of it: %j', (server, expected) => {
    expect(sayChain(planWith(server), 'item')[0]?.message).toBe(expected);
  });
});
