import { analyze, dayOf, forecastRoadmap } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { ForecastThread } from './lasting-thread.ts';

const asOf = dayOf(2027, 1, 4);
const options = { trials: 640 };

function file(effort: string) {
  const text = `roadmap: demo
teams: {crew: {people: 1}}
initiatives:
  - {id: a, title: A, target: 2027-02, demand: [{team: crew, effort: ${effort}}]}
`;
  return { path: 'roadmap.yaml', text };
}

describe('a thread that forecasts', () => {
  it('says what the forecast of the same files comes to, edit after edit', async () => {
    const thread = new ForecastThread();
    for (const effort of ['10..20..40pd', '10..30..40pd', '20pd']) {
      const files = [file(effort)];
      const { roadmap, plan, workload } = analyze(files, { asOf });
      const expected = forecastRoadmap(roadmap, plan, workload.capacity, options);
      const { signal } = new AbortController();
      const odds = await thread.odds({ files, asOf, options, signal });
      const { p50, p85, inTime } = expected.items.get('a')!;
      expect(odds?.items.get('a')).toMatchObject({ p50, p85, inTime });
      expect(odds?.inputs).toBe(expected.inputs);
    }
  }, 30_000);

  it('turns to what was asked next when nobody waits any more', async () => {
    const thread = new ForecastThread();
    const stopper = new AbortController();
    const files = [file('10..20..40pd')];
    const long = { files, asOf, options: { trials: 1_000_000 }, signal: stopper.signal };
    const first = thread.odds(long);
    setTimeout(() => stopper.abort(), 200);
    const second = thread.odds({ files, asOf, options, signal: new AbortController().signal });
    expect(await first).toBeUndefined();
    expect((await second)?.trials).toBe(640);
  }, 30_000);
});
