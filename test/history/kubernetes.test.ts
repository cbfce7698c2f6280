import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { historyOf, type History, type HistoryEvent } from '@throughline/core';
import { loadHistory, openRepository } from '@throughline/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corporaAbsent } from '../corpora/corpus.ts';
import { importCommits } from './fast-import.ts';
import {
  kubernetesHistory,
  type CorpusSlip,
  type KubernetesHistory,
} from './kubernetes-commits.ts';

const STAGES = new Set(['milestone alpha', 'milestone beta', 'milestone stable']);

describe.skipIf(corporaAbsent)(
  `the history of Kubernetes' enhancements${corporaAbsent ? `: ${corporaAbsent}` : ''}`,
  () => {
    const home = mkdtempSync(join(realpathSync(tmpdir()), 'throughline-history-'));
    let history: History;
    let corpus: KubernetesHistory;

    beforeAll(async () => {
      corpus = kubernetesHistory();
      importCommits(join(home, 'plan'), corpus.commits);
      const repository = await openRepository(join(home, 'plan'));
      history = historyOf(await loadHistory(repository, repository.head!, repository.folder));
    }, 120_000);
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    /** Every move of a stage's release, as the corpus writes it. */
    const moves = (kinds: readonly string[]) =>
      [...history.items.values()].flatMap(({ id, events }) =>
        events
          .filter(({ kind, what }) => kinds.includes(kind) && STAGES.has(what))
          .map((event) => ({ id, event })),
      );
    const nameOf = (id: string, { what, from, to, at }: HistoryEvent) =>
      `${id} ${what.replace('milestone ', '')} ${from} → ${to} in ${at.subject}`;
    const nameIn = ({ id, stage, from, to, commit }: CorpusSlip) =>
      `${id} ${stage} ${from} → ${to} in ${commit}`;

    it('has every item and commit', () => {
      expect(history.items.size).toBe(
        new Set(corpus.commits.flatMap(({ files }) => [...files.keys()])).size - 1,
      );
      const texts = new Map<string, string | undefined>();
      const changing = corpus.commits.filter(({ files }) => {
        const isOther = [...files].some(([path, text]) => texts.get(path) !== text);
        for (const [path, text] of files) texts.set(path, text);
        return isOther;
      });
      // The others changed what our format has no place for: reviewers, feature gates.
      expect(history.revisions).toBe(changing.length);
    });

    it.each(['slip', 'pull-in'] as const)(
      'has the same %ss, with the same days and releases',
      (kind) => {
        const ours = moves([kind]).map(({ id, event }) => ({
          name: nameOf(id, event),
          releases: event.releases ?? null,
          days: event.days ?? null,
          late: event.isLate === true,
        }));
        const theirs = corpus.slips
          .filter((slip) => slip.kind === kind)
          .map((slip) => ({
            name: nameIn(slip),
            releases: slip.releases,
            days: slip.days,
            // Only a slip is late; a date that has passed and is pulled further back is a correction.
            late: kind === 'slip' && slip.afterRelease === true,
          }));
        const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
        expect(ours.toSorted(byName)).toEqual(theirs.toSorted(byName));
      },
    );

    it('has the same sums for each item', () => {
      for (const [id, expected] of Object.entries(corpus.perInitiative)) {
        const own = moves(['slip']).filter((move) => move.id === id);
        const sum = (of: (event: HistoryEvent) => number) =>
          own.reduce((all, { event }) => all + of(event), 0);
        expect({
          id,
          slips: own.length,
          releases: sum(({ releases = 0 }) => releases),
          days: sum(({ days = 0 }) => days),
        }).toEqual({ id, ...expected });
      }
    });

    it('takes the way to "to be decided" and back for no slip', () => {
      const ours = moves(['dated', 'undated']).map(({ id, event }) => nameOf(id, event));
      const reformats = corpus.slips.filter(({ kind }) => kind === 'reformat');
      const isVersion = (text: string) => /^v?\d+\.\d+$/.test(text);
      // From one text that is no date to another, nothing was dated.
      const dated = reformats.filter(({ from, to }) => isVersion(from) || isVersion(to));
      expect(dated.length).toBeGreaterThan(10);
      expect(ours).toEqual(expect.arrayContaining(dated.map(nameIn)));
    });

    it('keeps the moves of the calendar apart', () => {
      const calendar = moves(['calendar-slip', 'calendar-pull-in']);
      expect(calendar.length).toBeGreaterThan(0);
      expect(calendar.every(({ event }) => /^v?\d\.\d+ \(/.test(event.from ?? ''))).toBe(true);
    });
  },
);
