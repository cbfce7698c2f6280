import { describe, expect, it } from 'vitest';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { sayChain } from './say-chain.ts';
import { planOf } from './testing/planned.ts';

describe('the chain in words', () => {
  const said = (key: string, initiatives: readonly InitiativeData[], more: RoadmapFile = {}) =>
    sayChain(planOf(initiatives, more), key).map(({ message }) => message);

  const crm = { id: 'crm', title: 'One CRM', start: '2027-03-01', target: '2027-06-30' };

  it('follows finishes, starts, lags and days off', () => {
    const profile = { id: 'profile', duration: '16w', dependsOn: ['crm'] };
    const app = { id: 'app', duration: '8w', dependsOn: [{ on: 'profile', lag: '2d' }] };
    const holidays = { days: { '2027-10-21': 'Harvest Day' } };
    expect(said('app', [crm, profile, app], { calendar: { holidays } })).toEqual([
      'crm finishes on 2027-06-30 at the earliest: 88 working days from its start on 2027-03-01',
      'profile waits for crm to finish, so it starts on 2027-07-01 at the earliest, the next day',
      'profile finishes on 2027-10-20 at the earliest: 80 working days (16w) from 2027-07-01',
      'app waits for profile to finish, so it starts on 2027-10-26 at the earliest, 2d later',
      'app finishes on 2027-12-20 at the earliest: 40 working days (8w) from 2027-10-26',
    ]);
  });

  it.each<[string, InitiativeData[], RoadmapFile, string]>([
    [
      'over a weekend',
      [
        { id: 'first', start: '2027-01-04', duration: '1w' },
        { id: 'item', dependsOn: ['first'] },
      ],
      {},
      'item waits for first to finish, so it starts on 2027-01-11 at the earliest, the next working day, after the weekend',
    ],
    [
      'over a holiday',
      [
        { id: 'first', start: '2027-01-04', duration: '1d' },
        { id: 'item', dependsOn: ['first'] },
      ],
      { calendar: { holidays: { days: { '2027-01-05': 'Twelfth Night' } } } },
      'item waits for first to finish, so it starts on 2027-01-06 at the earliest, the next working day, after Twelfth Night',
    ],
    [
      'over a closure',
      [
        { id: 'first', start: '2027-07-23', duration: '1d' },
        { id: 'item', dependsOn: ['first'] },
      ],
      { calendar: { closures: [{ title: 'summer stop', from: '2027-07-26', to: '2027-08-06' }] } },
      'item waits for first to finish, so it starts on 2027-08-09 at the earliest, the next working day, after 16 days lost to the weekend and summer stop',
    ],
    [
      'with a lead',
      [
        { id: 'first', start: '2027-01-04', duration: '1w' },
        { id: 'item', dependsOn: [{ on: 'first', lag: '-2d' }] },
      ],
      {},
      'item waits for first to finish, so it starts on 2027-01-07 at the earliest, 2d sooner',
    ],
    [
      'with a lag over days off',
      [
        { id: 'first', start: '2027-04-30', duration: '1d' },
        { id: 'item', dependsOn: [{ on: 'first', lag: '1w' }] },
      ],
      {
        calendar: { holidays: { days: { '2027-05-06': 'Ascension Day' }, extra: ['2027-05-07'] } },
      },
      'item waits for first to finish, so it starts on 2027-05-12 at the earliest, 1w later, 2 days off not counted',
    ],
    [
      'for a thing',
      [
        { id: 'first', start: '2027-01-04', duration: '1d' },
        { id: 'item', dependsOn: [{ on: 'first', for: 'clean suppliers' }] },
      ],
      {},
      'item waits for first to finish (clean suppliers), so it starts on 2027-01-05 at the earliest, the next day',
    ],
    [
      'start to start',
      [
        { id: 'first', start: '2027-02-01', duration: '1w' },
        { id: 'item', dependsOn: [{ on: 'first', type: 'SS' }] },
      ],
      {},
      'item waits for first to start, so it starts on 2027-02-01 at the earliest, the same day',
    ],
    [
      'a milestone',
      [
        {
          id: 'first',
          start: '2027-01-04',
          milestones: [{ id: 'pilot', title: 'Pilot live', target: '2027-02-03' }],
        },
        { id: 'item', dependsOn: ['first#pilot'] },
      ],
      {},
      'item waits for "Pilot live" of first, so it starts on 2027-02-04 at the earliest, the next day',
    ],
    [
      'an outsider',
      [
        {
          id: 'item',
          dependsOn: [{ external: 'vendor SAP', for: 'connector 2.1', promised: '2027-02-03' }],
        },
      ],
      {},
      'item waits for vendor SAP (connector 2.1), promised for 2027-02-03, so it starts on 2027-02-04 at the earliest, the next day',
    ],
    [
      'another roadmap',
      [{ id: 'item', dependsOn: [{ on: 'group/sso', promised: '2027-02', lag: '1w' }] }],
      {},
      'item waits for group/sso, promised for 2027-02, so it starts on 2027-02-09 at the earliest, 1w later',
    ],
  ])('says what is waited for: %s', (_, initiatives, more, expected) => {
    expect(said('item', initiatives, more).at(-2)).toBe(expected);
  });

  it.each<[string, InitiativeData, string]>([
    [
      'nothing known',
      {},
      'item finishes on 2027-01-04 at the earliest: nothing says how long it takes, so a day from today',
    ],
    [
      'late to start',
      { start: '2026-12-01', duration: '2d' },
      'item finishes on 2027-01-05 at the earliest: 2 working days (2d) from today, for it did not start on 2026-12-01',
    ],
    [
      'a start with a reason',
      { start: '2027-03-15', startReason: 'the auditors come', duration: '2d' },
      'item finishes on 2027-03-16 at the earliest: 2 working days (2d) from its start on 2027-03-15 (the auditors come)',
    ],
    [
      'a target and no more',
      { target: '2027-02-26' },
      'item finishes on 2027-02-26 at the earliest: its target',
    ],
    [
      'a target of a quarter',
      { target: '2027-Q2' },
      'item finishes on 2027-04-01 at the earliest: its target (2027-Q2)',
    ],
    [
      'effort',
      { demand: [{ team: 'five', effort: '10pd' }] },
      'item finishes on 2027-01-05 at the earliest: 2 working days for its effort from today',
    ],
    [
      'begun',
      { status: 'active', start: '2026-12-28', duration: '2w' },
      'item finishes on 2027-01-08 at the earliest: 10 working days (2w) from its start on 2026-12-28',
    ],
    [
      'overdue',
      { status: 'active', start: '2026-12-01', target: '2026-12-18' },
      'item is not finished yet, so it finishes on 2027-01-04 at the earliest, today',
    ],
    ['done', { status: 'done', actual: { finish: '2026-12-18' } }, 'item finished on 2026-12-18'],
    [
      'done, nobody says when',
      { status: 'done', target: '2026-12-18' },
      'item is done; that it finished on 2026-12-18 is taken from the plan',
    ],
  ])('says what an item says of itself: %s', (_, data, expected) => {
    expect(said('item', [{ id: 'item', ...data }], { teams: { five: { people: 5 } } })).toEqual([
      expected,
    ]);
  });

  it.each<[string, InitiativeData, string[]]>([
    [
      'finishes that wait',
      { duration: '1d', dependsOn: [{ on: 'crm', type: 'FF', lag: '1w' }] },
      [
        'crm finishes on 2027-06-30 at the earliest: 88 working days from its start on 2027-03-01',
        'item waits for crm to finish, so it finishes on 2027-07-07 at the earliest, 1w later',
      ],
    ],
    [
      'a start waits for a start',
      { duration: '1d', dependsOn: [{ on: 'crm', type: 'SF' }] },
      [
        'crm starts on 2027-03-01 at the earliest: its start',
        'item waits for crm to start, so it finishes on 2027-03-01 at the earliest, the same day',
      ],
    ],
  ])('says %s', (_, data, expected) => {
    expect(said('item', [crm, { id: 'item', ...data }])).toEqual(expected);
  });

  it.each<[string, InitiativeData, string]>([
    [
      'with its target',
      { milestones: [{ id: 'pilot', title: 'Pilot', target: '2027-03-15' }] },
      '"Pilot" of crm is reached on 2027-03-15 at the earliest: its target',
    ],
    [
      'before the start',
      { milestones: [{ id: 'pilot', title: 'Pilot', target: '2027-02-15' }] },
      '"Pilot" of crm is not reached before crm starts, on 2027-03-01',
    ],
    [
      'reached',
      { milestones: [{ id: 'pilot', title: 'Pilot', actual: '2026-12-15' }] },
      '"Pilot" of crm was reached on 2026-12-15',
    ],
    [
      'overdue',
      {
        status: 'active',
        start: '2026-12-01',
        milestones: [{ id: 'pilot', title: 'Pilot', target: '2026-12-15' }],
      },
      '"Pilot" of crm is not reached yet, so it is reached on 2027-01-04 at the earliest, today',
    ],
  ])('says of a milestone %s', (_, data, expected) => {
    expect(said('crm#pilot', [{ ...crm, ...data }]).at(-1)).toBe(expected);
  });

  it('leaves the middle of a long chain out', () => {
    const chain = Array.from({ length: 40 }, (_, index): InitiativeData => {
      return {
        id: `item-${index}`,
        duration: '1d',
        ...(index > 0 && { dependsOn: [`item-${index - 1}`] }),
      };
    });
    const words = said('item-39', chain);
    expect(words).toHaveLength(1 + 2 + 1 + 12 * 2);
    expect(words[3]).toBe('26 more follow, each waiting for the one before');
    expect(words[4]).toBe(
      'item-28 waits for item-27 to finish, so it starts on 2027-02-11 at the earliest, the next day',
    );
  });

  it('begins every chain of thousands at its first cause, in one breath', () => {
    const chain = Array.from({ length: 5_000 }, (_, index): InitiativeData => {
      return { id: `item-${index}`, duration: '1d', dependsOn: [`item-${index - 1}`] };
    });
    const plan = planOf(chain);
    const first = 'item-0 finishes on 2027-01-04 at the earliest: 1 working day (1d) from today';
    for (const [index, key] of [...plan.items.keys()].entries()) {
      const words = sayChain(plan, key);
      expect(words[0]?.message).toBe(first);
      expect(words.length).toBe(index < 14 ? 2 * index + 1 : 28);
    }
  });
});
