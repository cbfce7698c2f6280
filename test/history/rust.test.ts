import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyOf, type History } from '@throughline/core';
import { loadHistory, openRepository } from '@throughline/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corporaAbsent } from '../corpora/corpus.ts';
import { importCommits } from './fast-import.ts';
import { goalCommits, goalEvents, goalId, type GoalEvent } from './rust-commits.ts';

describe.skipIf(corporaAbsent)(
  `the history of Rust's project goals${corporaAbsent ? `: ${corporaAbsent}` : ''}`,
  () => {
    const home = mkdtempSync(join(realpathSync(tmpdir()), 'throughline-goals-'));
    let history: History;
    let events: readonly GoalEvent[];

    beforeAll(async () => {
      events = goalEvents();
      importCommits(join(home, 'plan'), goalCommits(events));
      const repository = await openRepository(join(home, 'plan'));
      history = historyOf(await loadHistory(repository, repository.head!, repository.folder));
    }, 120_000);
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    /** What the corpus says of a field, but for what a goal began with. */
    const theirs = (field: string) => {
      const began = new Set(
        events.flatMap((each) => (each.field === 'created' ? [`${each.id} ${each.commit}`] : [])),
      );
      return events
        .filter(
          (each) =>
            each.field === field && !each.initial && !began.has(`${each.id} ${each.commit}`),
        )
        .map(({ id, from, to, commit }) => `${goalId(id)}: ${from} → ${to} in ${commit}`)
        .toSorted();
    };

    const ours = (
      isWanted: (what: string) => boolean,
      nameOf: (what: string) => string | undefined,
    ) =>
      [...history.items.values()]
        .flatMap(({ id, events: all }) =>
          all
            .filter(({ kind, what }) => kind !== 'renamed' && isWanted(what))
            .map(({ what, from, to, at }) => {
              const name = nameOf(what);
              const [before, after] = name === undefined ? [from, to] : [from && name, to && name];
              return `${id}: ${before ?? null} → ${after ?? null} in ${at.subject}`;
            }),
        )
        .toSorted();

    it('has every goal, those that were given up as well', () => {
      const created = new Set(
        events.flatMap(({ id, field }) => (field === 'created' ? [goalId(id)] : [])),
      );
      expect(new Set(history.items.keys())).toEqual(created);
    });

    it('has the same changes of status', () => {
      expect(
        ours(
          (what) => what === 'status',
          () => undefined,
        ),
      ).toEqual(theirs('status'));
    });

    it('has the same asks that came and went', () => {
      expect(
        ours(
          (what) => what.startsWith('prepare '),
          (what) => what.replace('prepare ', ''),
        ),
      ).toEqual(theirs('asks'));
    });

    it('has the same changes of the people who answer for it', () => {
      expect(
        ours(
          (what) => what.startsWith('owners business'),
          (what) => what.replace('owners business ', ''),
        ),
      ).toEqual(theirs('point of contact'));
    });
  },
);
