import { describe, expect, it } from 'vitest';
import { latest } from './latest.ts';

describe('latest', () => {
  it('runs once more for all that was asked while it ran', async () => {
    const seen: number[] = [];
    let now = 0;
    const run = latest(async () => {
      await Promise.resolve();
      seen.push(now);
    });
    const first = run();
    now = 1;
    void run();
    now = 2;
    void run();
    await first;
    expect(seen).toEqual([2, 2]);
  });

  it('runs once more although the first time failed', async () => {
    let calls = 0;
    const run = latest(async () => {
      await Promise.resolve();
      calls += 1;
      if (calls === 1) throw new Error('broken');
    });
    const first = run();
    void run();
    await first;
    expect(calls).toBe(2);
  });

  it('runs again after a failure', async () => {
    let calls = 0;
    const run = latest(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('broken')) : Promise.resolve();
    });
    await expect(run()).rejects.toThrow('broken');
    await run();
    expect(calls).toBe(2);
  });
});
