import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { analyze, parseDay, type Analysis, type Finding } from '@throughline/core';
import { loadRoadmap } from '@throughline/workspace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corporaAbsent } from './corpus.ts';
import { convertKubernetes, expectedFaults, type ExpectedFault } from './kubernetes.ts';

/** How a kind of fault that people left in the proposals shows in our findings. */
interface Coverage {
  /** The rules of which one speaks of the fault; none: see `because`. */
  readonly rules: readonly string[];
  readonly because?: string;
  /** Which of the faults the rules can see; the others are counted, with `because` as the reason. */
  readonly only?: (fault: ExpectedFault) => boolean;
}

const COVERAGE: Readonly<Record<string, Coverage>> = {
  'unknown-status': { rules: ['schema/enum'] },
  'duplicate-number': { rules: ['reference/duplicate-id'] },
  'bad-milestone-value': { rules: ['schema/date'] },
  'release-without-v': { rules: ['schema/date'] },
  'target-shipped-but-open': { rules: ['plan/expired-date'] },
  'stale-target': { rules: ['plan/expired-date', 'schema/date'] },
  'owner-placeholder': {
    rules: ['schema/placeholder-owner'],
    only: ({ role }) => role !== 'reviewer',
    because: 'the format has no reviewers; they are kept under x-',
  },
  'unresolved-reference': {
    rules: ['schema/value'],
    because: 'a path in links is no address',
  },
  'unknown-team': { rules: ['reference/unknown'] },
  'placeholder-template-text': {
    rules: ['schema/template'],
    only: ({ id }) => id !== 'kep-5978',
    because: 'a title that speaks of a template is not one',
  },
  'milestone-order-equal': {
    rules: [],
    because: 'two stages may reach their users in one release',
  },
  'latest-milestone-without-stage-milestone': {
    rules: [],
    because: 'a stage asks for the fields that its gate requires, and this roadmap names none',
  },
  'gate-approval-without-at': {
    rules: [],
    because: 'people are named freely: a handle needs no @',
  },
  'owner-not-a-handle': { rules: [], because: 'people are named freely: a handle needs no @' },
  'reference-external': { rules: [], because: 'a web address is a good link' },
  'withdrawn-or-replaced-still-referenced': {
    rules: [],
    because: '"see also" is no dependency, so nothing waits for what was withdrawn',
  },
  'replaced-without-superseded-by': {
    rules: [],
    because: 'what was dropped need not be replaced; replacedBy is the way to say so',
  },
};

describe.skipIf(corporaAbsent)(
  `Kubernetes enhancement proposals${corporaAbsent ? ` (skipped: ${corporaAbsent})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-kubernetes-'));
    let analysis: Analysis;

    beforeAll(async () => {
      const { files, asOf } = convertKubernetes();
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const day = parseDay(asOf);
      if (!day.ok) throw new Error(day.problem);
      const { files: sources, diagnostics } = await loadRoadmap(folder);
      expect(diagnostics).toEqual([]);
      expect(sources).toHaveLength(files.size);
      analysis = analyze(sources, { asOf: day.value, diagnostics });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('load whole: every proposal is an initiative, and none has a fault of syntax', () => {
      // Where two share a number, as they did in the repository, the first one counts.
      const repeated = analysis.findings.filter(({ rule }) => rule === 'reference/duplicate-id');
      expect(analysis.roadmap.initiatives.length + repeated.length).toBe(248);
      expect(analysis.findings.filter(({ rule }) => /^(?:syntax|file)\//.test(rule))).toEqual([]);
    });

    it('every kind of fault that people left in them is known here', () => {
      expect(Object.keys(expectedFaults()).filter((kind) => !(kind in COVERAGE))).toEqual([]);
    });

    it('what our rules cover, they find', () => {
      const rows: string[] = [];
      const missed: string[] = [];
      for (const [kind, faults] of Object.entries(expectedFaults())) {
        const { rules, because = '', only = () => true } = COVERAGE[kind]!;
        const covered = rules.length === 0 ? [] : faults.filter(only);
        const lost = covered.filter(
          (fault) => !analysis.findings.some((finding) => isAbout(finding, fault, rules)),
        );
        missed.push(...lost.map((fault) => `${kind} ${JSON.stringify(fault)}`));
        const found = covered.length - lost.length;
        rows.push(
          `${String(found).padStart(4)} of ${String(faults.length).padEnd(4)}${kind.padEnd(42)}${rules.join(', ') || '—'}${because && `  (${because})`}`,
        );
      }
      process.stdout.write(
        `\nfaults that people left, and the rules that find them\n${rows.join('\n')}\n`,
      );
      expect(missed).toEqual([]);
    });
  },
);

/** A finding of one of the rules that points into the proposal's file and quotes the faulty value, where there is one. */
function isAbout(
  { rule, at, message, related = [] }: Finding,
  { id, value }: ExpectedFault,
  rules: readonly string[],
): boolean {
  const places = [at, ...related.map((step) => step.at)];
  const isHere = places.some((place) => place?.path === `initiatives/${id}.yaml`);
  if (!isHere || !rules.includes(rule)) return false;
  return value === undefined || message.toLowerCase().includes(value.toLowerCase());
}
