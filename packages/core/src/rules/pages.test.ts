import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/history.ts';
import type { Finding } from '../text/diagnostic.ts';
import { lineIndex } from '../text/line-index.ts';
import { parseDay, readDay } from '../time/day.ts';
import { RULES } from './generated/rules.ts';
import { readPage, withoutMarks, type Example, type Mark } from './testing/page.ts';

/** Every rule's page is its test: what stands under "Flagged" is flagged, with these words, and nothing else is. */
for (const [id, rule] of RULES) {
  describe(id, () => {
    const page = readPage(readFileSync(new URL(`${id}.md`, import.meta.url), 'utf8'));

    it('has a page with a name, a severity, reasons and examples', () => {
      expect(page.title).toBe(id);
      expect(page.intro).toBe(`**${rule.severity}** · ${rule.summary}`);
      expect(page.headings).toEqual(
        expect.arrayContaining(['Why', 'Flagged', 'Not flagged', 'Fix']),
      );
      expect(page.examples.some(({ marks }) => marks.length > 0) || isOfTheDisk(id)).toBe(true);
      expect(page.examples.some(({ marks }) => marks.length === 0)).toBe(true);
    });

    for (const example of isOfTheDisk(id) ? [] : page.examples) {
      it(`${example.heading} (line ${example.line})`, () => check(id, example));
    }
  });
}

/**
 * What doors meet while they read files cannot be shown from texts: pipes, links, encodings. The
 * workspace runs these pages' examples in real folders.
 */
function isOfTheDisk(id: string): boolean {
  return id.startsWith('file/');
}

function check(id: string, example: Example): void {
  const asOf = parseDay(example.asOf);
  if (!asOf.ok) throw new Error(asOf.problem);
  const history = historyIn(example);
  const { findings } = analyze(example.files, { asOf: asOf.value, ...(history && { history }) });
  expect(
    found(
      findings.filter(({ rule }) => rule === id),
      example,
    ),
  ).toEqual(expected(example.marks));
  const stray = findings.filter(({ rule }) => rule !== id && isAboutTheFile(rule, id));
  expect(stray.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  for (const { at, message, help } of findings) {
    expect(
      message,
      'a message begins in lower case or with a name, and does not end in a full stop',
    ).not.toMatch(/[.!]$/);
    expect(help, `${message}: says what to do`).not.toBe('');
    expect(at.end).toBeGreaterThanOrEqual(at.start);
  }
  for (const { path, text } of example.fixed) {
    const source = example.files.find((file) => file.path === path);
    const edits = findings
      .filter(({ rule }) => rule === id)
      .flatMap(({ fixes }) => fixes?.[0]?.edits ?? [])
      .filter((edit) => edit.path === path);
    expect(withoutMarks(applyEdits(source?.text ?? '', edits))).toBe(withoutMarks(text));
  }
}

/** What the page's commits did; `undefined` if it tells of none. */
function historyIn({ commits }: Example): History | undefined {
  if (commits.length === 0) return undefined;
  const days = [...new Set(commits.map(({ day }) => day))];
  return historyOf(
    days.map((day, index) => ({
      commit: `c${index + 1}`,
      day: readDay(day) ?? 0,
      author: 'Ada',
      subject: `commit ${index + 1}`,
      reasons: [],
      files: commits.filter((each) => each.day === day).map(({ path, text }) => ({ path, text })),
      removed: [],
    })),
  );
}

/** Examples of one rule may break others, but never by accident the file format itself. */
function isAboutTheFile(rule: string, own: string): boolean {
  return (
    /^(syntax|schema|file|reference)\//.test(rule) &&
    rule !== 'reference/unused' &&
    rule.split('/')[0] !== own.split('/')[0]
  );
}

function expected(marks: readonly Mark[]): string[] {
  return marks
    .map(
      ({ path, line, severity, message, columns }) =>
        `${path}:${line}${columns ? `:${columns.join('-')}` : ''} ${severity}: ${message}`,
    )
    .toSorted();
}

function found(findings: readonly Finding[], { files, marks }: Example): string[] {
  return findings
    .map(({ at, severity, message }) => {
      const index = lineIndex(files.find(({ path }) => path === at.path)?.text ?? '');
      const [start, end] = [index.positionAt(at.start), index.positionAt(at.end)];
      const mark = marks.find(
        (each) =>
          each.path === at.path && each.line === start.line + 1 && isSame(each.message, message),
      );
      const columns = mark?.columns ? `:${start.column + 1}-${end.column + 1}` : '';
      return `${at.path}:${start.line + 1}${columns} ${severity}: ${mark?.message ?? message}`;
    })
    .toSorted();
}

function isSame(mark: string, message: string): boolean {
  return mark.endsWith('…') ? message.startsWith(mark.slice(0, -1)) : mark === message;
}
