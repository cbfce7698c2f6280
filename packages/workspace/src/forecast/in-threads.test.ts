import { analyze, dayOf, forecastRoadmap, type Analysis, type Forecast } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { forecastInThreads } from './in-threads.ts';

const ITEMS = Array.from(
  { length: 12 },
  (_, index) => `
  - id: item-${index}
    title: Item ${index}
    target: 2027-06
    ${index > 2 ? `dependsOn: [item-${index - 3}]` : 'start: 2027-01-11'}
    demand: [{team: crew, effort: ${5 + index}..${9 + index}..${30 + index}pd}]`,
);
const TEXT = `roadmap: demo\nteams: {crew: {people: 4}}\ninitiatives:${ITEMS.join('')}\n`;

function analysed(): Analysis {
  return analyze([{ path: 'roadmap.yaml', text: TEXT }], { asOf: dayOf(2027, 1, 4) });
}

function figures({ items, end, endDrivers, trials }: Forecast) {
  const rows = [...items].map(([id, { p50, p85, p95, inTime, criticality, drivers }]) => {
    return { id, p50, p85, p95, inTime, criticality, drivers };
  });
  return { rows, end, endDrivers, trials };
}

describe('a forecast on several threads', () => {
  const options = { trials: 3000, explain: ['item-11'] };

  it('is the one on a single thread, to the last bit, however many there are', async () => {
    const analysis = analysed();
    const { roadmap, plan, workload } = analysis;
    const alone = figures(forecastRoadmap(roadmap, plan, workload.capacity, options));
    for (const threads of [1, 2, 3]) {
      const told: number[] = [];
      const onProgress = (done: number) => void told.push(done);
      const shared = await forecastInThreads(analysis, { ...options, threads, onProgress });
      expect(figures(shared)).toEqual(alone);
      expect(told.at(-1)).toBe(3000);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
    }
  }, 60_000);

  it('ends when it is told to, with the trials up to some number', async () => {
    const stopper = new AbortController();
    const forecast = await forecastInThreads(analysed(), {
      trials: 100_000,
      threads: 2,
      onProgress: (done) => done > 1000 && stopper.abort(),
      signal: stopper.signal,
    });
    expect(forecast.stopped).toBe(true);
    expect(forecast.trials).toBeGreaterThanOrEqual(64);
    expect(forecast.trials).toBeLessThan(100_000);
  }, 60_000);
});
