import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { analyze, lineIndex, RULE_PAGES } from '@throughline/core';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage, type Example } from '../../core/src/rules/testing/page.ts';
import { loadRoadmap, today } from './index.ts';

/** The pages of `file/*` are run in real folders: what they speak of is on a disk, not in a text. */
const pages = [...RULE_PAGES].filter(([id]) => id.startsWith('file/'));
let folder = '';

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(pages)('%s', (_id, text) => {
  it.each(readPage(text).examples)('$heading (line $line)', async (example) => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-page-'));
    expect(await found(example)).toEqual(
      example.marks
        .map(({ path, line, severity, message }) => `${path}:${line} ${severity}: ${message}`)
        .toSorted(),
    );
  });
});

async function found({ files }: Example): Promise<string[]> {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const loaded = await loadRoadmap(folder);
  const { findings, sources } = analyze(loaded.files, {
    asOf: today(),
    diagnostics: loaded.diagnostics,
  });
  return findings
    .filter(({ rule }) => rule.startsWith('file/'))
    .map(({ at, severity, message }) => {
      const { line } = lineIndex(sources.get(at.path)?.text ?? '').positionAt(at.start);
      return `${at.path}:${line + 1} ${severity}: ${message}`;
    })
    .toSorted();
}
