import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { columnsOf } from '../formats/terminal/columns.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';
import { dayOf } from '../time/day.ts';
import { jsonReport } from './json.ts';
import { textReport, type TextReportOptions } from './text.ts';

const asOf = dayOf(2026, 11, 24);

/** The report of one finding at a text within one file, as a door would have noticed it. */
function reported(text: string, marked: string, more: Partial<Diagnostic> = {}) {
  const start = text.indexOf(marked);
  const diagnostic: Diagnostic = {
    rule: 'file/limit',
    message: 'something is wrong',
    help: 'do something',
    at: { path: 'roadmap.yaml', start, end: start + marked.length },
    ...more,
  };
  return analyzed([{ path: 'roadmap.yaml', text }], [diagnostic]);
}

function analyzed(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]) {
  const analysis = analyze(files, { asOf, diagnostics });
  return { ...analysis, findings: analysis.findings.filter(({ rule }) => rule === 'file/limit') };
}

/** Without the last lines, which count. */
function body(...args: Parameters<typeof textReport>): string {
  return textReport(...args)
    .split('\n\nDemo: ')[0]!
    .replaceAll(/^ {2}(?=.)/gm, '');
}

const DEMO = 'roadmap: demo\ntitle: Demo\n';

describe('a finding in text', () => {
  it('shows the place, the lines round it, why, where else, what to do, and fixes', () => {
    const at = { path: 'roadmap.yaml', start: 0, end: 7 };
    const finding = reported(`${DEMO}x-a: 1\n`, 'Demo', {
      chain: [{ message: 'first this' }, { message: 'then that' }],
      related: [{ message: 'the id', at }, { message: 'nothing' }],
      fixes: [
        { title: 'Mend it', safe: true, edits: [] },
        { title: 'Or so', safe: false, edits: [] },
      ],
    });
    expect(body(finding)).toBe(
      [
        'roadmap.yaml',
        '',
        '2:8 error file/limit',
        'something is wrong',
        '',
        '  1 │ roadmap: demo',
        '  2 │ title: Demo',
        '    │        ^^^^',
        '  3 │ x-a: 1',
        '',
        'why   1. first this',
        '      2. then that',
        'see   the id (roadmap.yaml:1:1)',
        '      nothing',
        'help  do something',
        'fix   Mend it (--fix)',
        'or    Or so',
      ].join('\n'),
    );
  });

  it('is short where it is a note, and has no lines where it has no file', () => {
    const note = reported(DEMO, 'Demo', { severity: 'info' });
    expect(body(note)).toBe(
      'roadmap.yaml\n\n2:8 note file/limit\nsomething is wrong\nhelp  do something',
    );
    const elsewhere = { path: 'gone.yaml', start: 0, end: 0 };
    expect(body(reported(DEMO, 'Demo', { at: elsewhere }))).toBe(
      'gone.yaml\n\nerror file/limit\nsomething is wrong\nhelp  do something',
    );
  });

  it.each([
    ['tabs', `${DEMO}x-a: "\tTAB mark"\n`, 'mark', '3 │ x-a: "  TAB mark"', 'mark'],
    ['wide characters', `${DEMO}x-a: 計画 mark\n`, 'mark', '3 │ x-a: 計画 mark', 'mark'],
    ['a wide mark', `${DEMO}x-a: 計画\n`, '計画', '3 │ x-a: 計画', '計画'],
    ['combining marks', `${DEMO}x-a: te\u0301 mark\n`, 'mark', '3 │ x-a: te\u0301 mark', 'mark'],
    [
      'hidden characters',
      `${DEMO}x-a: \u202e\u001b[2J mark\n`,
      'mark',
      String.raw`3 │ x-a: \u{202e}\u{1b}[2J mark`,
      'mark',
    ],
    ['no mark', `${DEMO}x-a:\n`, '', '1 │ roadmap: demo', 'r'],
    ['CRLF', DEMO.replaceAll('\n', '\r\n'), 'Demo', '2 │ title: Demo', 'Demo'],
    ['several lines', `${DEMO}x-a: |\n  b\n  c\n`, '|\n  b\n', '3 │ x-a: |', '|'],
  ])('has its carets in place below %s', (_name, text, marked, code, shown) => {
    const lines = body(reported(text, marked)).split('\n');
    const carets = lines.findIndex((line) => line.includes('^'));
    const [codeLine, caretLine] = [lines[carets - 1]!, lines[carets]!];
    expect(codeLine.trim()).toBe(code);
    // The last one: the bar itself looks like the mark of several lines.
    const before = codeLine.slice(
      0,
      marked === '' ? codeLine.indexOf(shown) : codeLine.lastIndexOf(shown),
    );
    expect(caretLine.indexOf('^')).toBe(columnsOf(before));
    expect(caretLine.trimEnd().length - caretLine.indexOf('^')).toBe(columnsOf(shown));
  });

  it('is never wider than the terminal, and shows the mark of a long line', () => {
    const text = `${DEMO}x-a: ${'before '.repeat(60)}MARK ${'after '.repeat(60)}\n`;
    for (const width of [40, 44, 61, 80, 120]) {
      const report = textReport(
        reported(text, 'MARK', { message: 'word '.repeat(40).trim(), help: 'x'.repeat(200) }),
        { width },
      );
      for (const line of report.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      const lines = report.split('\n');
      const carets = lines.find((line) => line.includes('^^^^'))!;
      const code = lines[lines.indexOf(carets) - 1]!;
      expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('MARK');
    }
  });

  it('is counted rather than shown from the eleventh of its kind on', () => {
    const at = { path: 'roadmap.yaml', start: 0, end: 7 };
    const many = Array.from({ length: 25 }, (_, index) => ({
      rule: 'file/limit',
      message: `wrong ${index + 10}`,
      help: 'do something',
      at,
    }));
    const report = textReport(analyzed([{ path: 'roadmap.yaml', text: DEMO }], many));
    expect(report.match(/wrong \d\d/g)).toHaveLength(10);
    expect(report).toContain('\n  and 15 more of file/limit in this file\n');
    expect(report).toContain('\nDemo: 25 errors\n(0 initiatives, 1 file, as of 2026-11-24)\n');
  });
});

describe('a text report', () => {
  it('is made of the same text with colours and without', () => {
    const finding = reported(DEMO, 'Demo', { chain: [{ message: 'first this' }] });
    const style: TextReportOptions['style'] = (text, role) =>
      text === '' ? '' : `<${role}>${text}</>`;
    const painted = textReport(finding, { style });
    expect(painted).toContain('<mark>^^^^</>');
    expect(painted).toContain('<error>error</>');
    expect(painted.replaceAll(/<\/>|<[a-z]+>/g, '')).toBe(textReport(finding));
  });

  it('names files as the door does, and draws with ASCII if it must', () => {
    const nameOf = (path: string) => `plans/${path}`;
    const report = textReport(reported('roadmap: demo\n', 'demo'), { nameOf, ascii: true });
    expect(report).toContain('plans/roadmap.yaml\n');
    expect(report).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('says so if there is nothing to say', () => {
    expect(textReport(analyzed([{ path: 'roadmap.yaml', text: DEMO }], []))).toBe(
      'Demo: nothing to complain about\n(0 initiatives, 1 file, as of 2026-11-24)\n',
    );
  });
});

describe('a JSON report', () => {
  it('counts lines and columns from 1, and ends behind the last character', () => {
    const at = { path: 'roadmap.yaml', start: 0, end: 7 };
    const finding = reported(`${DEMO}x-a: 😀 mark\n`, 'mark', {
      chain: [{ message: 'why' }],
      related: [{ message: 'there', at }],
      fixes: [{ title: 'Mend it', safe: true, edits: [{ ...at, text: 'plan' }] }],
      subject: 'initiative:a',
    });
    const place = { file: 'roadmap.yaml', line: 1, column: 1, endLine: 1, endColumn: 8 };
    expect(jsonReport(asOf, [{ reported: finding }])).toEqual({
      version: 1,
      asOf: '2026-11-24',
      roadmap: 'demo',
      roadmaps: ['demo'],
      summary: { error: 1, warning: 0, info: 0, suppressed: 0 },
      findings: [
        {
          rule: 'file/limit',
          severity: 'error',
          message: 'something is wrong',
          help: 'do something',
          file: 'roadmap.yaml',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 13,
          subject: 'initiative:a',
          chain: [{ message: 'why' }],
          related: [{ message: 'there', ...place }],
          fixes: [{ title: 'Mend it', safe: true, edits: [{ ...place, text: 'plan' }] }],
        },
      ],
    });
  });

  it('joins several roadmaps, each with the names of its own files', () => {
    const parts = ['a', 'b'].map((name) => ({
      reported: reported(DEMO, 'Demo'),
      nameOf: (path: string) => `${name}/${path}`,
    }));
    const report = jsonReport(asOf, parts);
    expect(report.roadmap).toBeUndefined();
    expect(report.summary.error).toBe(2);
    expect(report.findings.map(({ file }) => file)).toEqual(['a/roadmap.yaml', 'b/roadmap.yaml']);
  });
});
