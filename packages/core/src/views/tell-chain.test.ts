import { describe, expect, it } from 'vitest';
import type { InitiativeData } from '../model/generated/types.ts';
import { planOf } from '../plan/testing/planned.ts';
import { tellChain } from './tell-chain.ts';

function told(key: string, ...initiatives: readonly InitiativeData[]): readonly string[] {
  return tellChain(planOf(initiatives), key);
}

const hub: InitiativeData = { id: 'hub', title: 'The hub', start: '2027-01-11', duration: '2w' };

describe('the story of a date', () => {
  it('goes from the first cause to the item, with titles and readable days', () => {
    const shop = {
      id: 'shop',
      title: 'Shop',
      duration: '1w',
      dependsOn: [{ on: 'hub', lag: '2d' }],
    };
    expect(told('shop', hub, shop)).toEqual([
      '"The hub" can start on 11 Jan 2027, its planned start, and takes 10 working days: until 22 Jan 2027.',
      '"Shop" can start on 27 Jan 2027, 2d after "The hub" is done, and takes 5 working days: until 2 Feb 2027.',
    ]);
  });

  it('knows of what has begun, is done, must be there first, or was promised from outside', () => {
    const begun: InitiativeData = { ...hub, status: 'active', start: '2026-12-28' };
    expect(told('hub', begun)).toEqual([
      '"The hub" began on 28 Dec 2026 and takes 10 working days: until 8 Jan 2027.',
    ]);
    expect(
      told('hub', { ...hub, status: 'done', start: '2026-11-02', target: '2026-12-04' }),
    ).toEqual(['"The hub" was done on 4 Dec 2026.']);
    expect(told('hub', { ...hub, prepare: [{ what: 'permit', leadTime: '3w' }] })).toEqual([
      '"The hub" can start on 25 Jan 2027, once "permit" is there, which takes 3w and is not asked for yet, and takes 10 working days: until 5 Feb 2027.',
    ]);
    expect(
      told('hub', { ...hub, dependsOn: [{ external: 'Vendor', promised: '2027-02-01' }] }),
    ).toEqual([
      '"The hub" can start on 2 Feb 2027, once Vendor has delivered, as promised for 2027-02-01, and takes 10 working days: until 15 Feb 2027.',
    ]);
  });

  it('tells of ends and of milestones', () => {
    const last: InitiativeData = {
      id: 'last',
      title: 'Last',
      start: '2027-01-04',
      target: '2027-01-08',
      dependsOn: [{ on: 'hub', type: 'FF' }],
      milestones: [{ id: 'open', title: 'Open', target: '2027-03-01' }],
    };
    expect(told('last', hub, last).at(-1)).toBe(
      '"Last" cannot be done before 22 Jan 2027, once "The hub" is done.',
    );
    expect(told('last#open', hub, last)).toEqual([
      '"Open" of "Last" is reached on 1 Mar 2027 at the earliest, as its own target says.',
    ]);
  });

  it('leaves out the middle of a long chain', () => {
    const chain = Array.from({ length: 20 }, (_, index): InitiativeData => ({
      id: `i${index}`,
      title: `Item ${index}`,
      duration: '1d',
      dependsOn: index === 0 ? [] : [`i${index - 1}`],
    }));
    const story = told('i19', ...chain);
    expect(story).toHaveLength(9);
    expect(story[2]).toBe('12 more follow, each waiting for the one before.');
  });
});
