import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InitiativeData } from '../model/generated/types.ts';
import { formatDay } from '../time/day.ts';
import { chainOrigin, drivingChain, latestStartFor, type ChainLink } from './explain.ts';
import { planRoadmap } from './plan-roadmap.ts';
import { planOf, roadmapOf } from './testing/planned.ts';
import { roadmaps, TODAY } from './testing/roadmaps.ts';

describe('the driving chain', () => {
  it('leads from a day that stands in a file to the finish, and its sum is the finish', () => {
    assert(
      property(roadmaps({ cyclic: true }), (data) => {
        const plan = planRoadmap(roadmapOf(data), { asOf: TODAY }).value;
        for (const item of plan.items.values()) {
          const chain = drivingChain(plan, item.key);
          let day: number | undefined;
          for (const link of chain) {
            day = dayAfter(link, day);
            expect([link.item.key, link.day]).toEqual([link.item.key, day]);
          }
          expect([item.key, day]).toEqual([item.key, item.earliestFinish]);
          const { length, head } = chainOrigin(plan, item.key);
          expect([length, head]).toEqual([chain.length, chain.slice(0, 2)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for what is not planned', () => {
    expect(drivingChain(planOf([]), 'nothing')).toEqual([]);
  });
});

/** The day that follows from the one before it in the chain, by what the link says and nothing else. */
function dayAfter({ item, driver, works }: ChainLink, before: number | undefined): number {
  const { calendar } = item.initiative;
  const reached = () => {
    switch (driver.kind) {
      case 'today':
        return item.milestone ? TODAY : calendar.nextWorking(TODAY);
      case 'within':
        return before!;
      case 'dependency': {
        const { type, lag } = driver.dependency;
        return calendar.addDuration(before!, lag) + (type === 'FS' ? 1 : 0) + driver.gap;
      }
      case 'start':
        return calendar.nextWorking(driver.on!.period!.first);
      case 'target':
        return driver.on.period!.first;
      case 'preparation': {
        const { started, leadTime } = driver.preparation;
        const asked = started?.period?.first ?? TODAY;
        return calendar.addDuration(asked, leadTime!) + driver.gap;
      }
      default:
        throw new Error(`no roadmap of these has one driven by ${driver.kind}`);
    }
  };
  expect(before === undefined).toBe(driver.kind !== 'dependency' && driver.kind !== 'within');
  return works ? calendar.addWorking(reached(), item.duration - 1) : reached();
}

describe('the latest start for its own date', () => {
  it.each<[string, InitiativeData, string | undefined]>([
    ['by its target', { duration: '1w', target: '2027-02-26' }, '2027-02-22'],
    [
      'by its deadline',
      { duration: '3d', target: '2027-03', deadline: '2027-02-28' },
      '2027-02-24',
    ],
    ['in calendar time', { duration: '10cd', deadline: '2027-02-28' }, '2027-02-19'],
    ['too late already', { duration: '4w', deadline: '2027-01-15' }, '2026-12-21'],
    ['without a date', { duration: '1w' }, undefined],
    ['begun', { status: 'active', start: '2027-01-04', target: '2027-02-26' }, undefined],
  ])('%s', (_, data, expected) => {
    const item = planOf([{ id: 'item', ...data }]).items.get('item')!;
    const day = latestStartFor(item);
    expect(day === undefined ? undefined : formatDay(day)).toBe(expected);
  });
});
