import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  analyze,
  lineIndex,
  parseDay,
  RULES,
  type Analysis,
  type SourceFile,
} from '@throughline/core';
import { describe, expect, it } from 'vitest';

/** Findings that were planted in `examples/halden-foods`, and the edits that mend them. */
interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly why: string;
}
interface Repair {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

// Our own files, written in these shapes.
const faults = read('halden-foods.faults.json') as readonly Fault[];
const repairs = read('halden-foods.repairs.json') as readonly Repair[];

/** The packs of which people should see each rule at work; other rules speak of files. */
const PACKS = [
  'alignment/',
  'assumption/',
  'capacity/',
  'feasibility/',
  'kpi/',
  'risk/',
  'stage/',
  'system/',
  'touchpoint/',
];

describe('examples/halden-foods', () => {
  const planted = filesOf('halden-foods');

  it('is said to have the planted faults, and no others', () => {
    expect(complaints(check(planted))).toEqual(
      faults.map(({ rule, file, line }) => `${file}:${line} ${rule}`).toSorted(),
    );
  });

  it.each(PACKS)('shows every rule of %s once or more', (pack) => {
    const shown = new Set(check(planted).findings.map(({ rule }) => rule));
    // What only commits tell cannot be shown by files alone.
    const rules = [...RULES]
      .flatMap(([id, rule]) => (rule.checkHistory ? [] : [id]))
      .filter((rule) => rule.startsWith(pack));
    // Of a roadmap with touchpoints nobody can say that it has none.
    const missing = rules.filter((rule) => !shown.has(rule) && rule !== 'touchpoint/none');
    expect(missing).toEqual([]);
  });

  it.each(repairs)('has a repair that fits: $file', ({ file, from, to }) => {
    const text = planted.find(({ path }) => path === file)?.text ?? '';
    expect(text.split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  it('checks clean once repaired', () => {
    expect(complaints(check(repaired(planted)))).toEqual([]);
  });
});

describe('examples/starter', () => {
  it('checks clean', () => {
    expect(complaints(check(filesOf('starter')))).toEqual([]);
  });
});

function check(files: readonly SourceFile[]): Analysis {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  return analyze(files, { asOf: asOf.value });
}

/** What a person must act on, as `file:line rule`. */
function complaints({ findings, sources }: Analysis): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(
      ({ at, rule }) =>
        `${at.path}:${lineIndex(sources.get(at.path)?.text ?? '').positionAt(at.start).line + 1} ${rule}`,
    )
    .toSorted();
}

function repaired(files: readonly SourceFile[]): SourceFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: repairs
      .filter(({ file }) => file === path)
      .reduce((mended, { from, to }) => mended.replace(from, () => to), text),
  }));
}

function filesOf(example: string): SourceFile[] {
  const folder = new URL(`../../examples/${example}/`, import.meta.url).pathname;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .toSorted()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
