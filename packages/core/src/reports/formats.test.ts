import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import { annotations } from './annotations.ts';
import { codeQualityReport } from './code-quality.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { jsonReport, type JsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';

function reportOf(text: string): JsonReport {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  const reported = analyze([{ path: 'a plan/roadmap.yaml', text }], { asOf: asOf.value });
  return jsonReport(asOf.value, [{ reported }]);
}

const CLEAN = reportOf('roadmap: demo\n');
const REPORT = reportOf(`roadmap: demo
initiatives:
  - {id: a, title: "::error::<x>%0A", dependsOn: [b]}
  - {id: a, title: A}
`);

const ERROR = REPORT.findings.find(({ severity }) => severity === 'error')!;

describe('SARIF', () => {
  it('has a result for each finding, with its rule, place and fingerprint', () => {
    const { runs } = sarifReport(REPORT, '1.2.3') as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
    };
    const [run] = runs;
    expect(run?.results).toHaveLength(REPORT.findings.length);
    for (const [index, result] of (run?.results ?? []).entries()) {
      const { rule, line, column, endLine, endColumn } = REPORT.findings[index]!;
      expect(run?.tool.driver.rules[result['ruleIndex'] as number]?.id).toBe(rule);
      expect(result).toMatchObject({
        ruleId: rule,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20plan/roadmap.yaml' },
              region: { startLine: line, startColumn: column, endLine, endColumn },
            },
          },
        ],
        partialFingerprints: {
          'throughline/v1': expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        },
      });
    }
    expect(sarifReport(CLEAN, '1.2.3')).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [] }],
    });
  });
});

describe('GitLab code quality', () => {
  it('has fingerprints that no line moves and no two findings share', () => {
    const issues = codeQualityReport(REPORT);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const moved = codeQualityReport({
      ...REPORT,
      findings: REPORT.findings.map((finding) => ({ ...finding, line: finding.line + 5 })),
    });
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual(
      issues.map(({ fingerprint }) => fingerprint),
    );
    expect(issues.find(({ check_name }) => check_name === ERROR.rule)).toMatchObject({
      severity: 'major',
      location: { path: 'a plan/roadmap.yaml', lines: { begin: ERROR.line } },
    });
  });
});

describe('JUnit', () => {
  it('fails a file by its errors, and passes without findings', () => {
    expect(junitReport(CLEAN)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="throughline" tests="1" failures="0" errors="0">
<testsuite name="throughline" tests="1" failures="0" errors="0">
<testcase classname="throughline" name="demo"></testcase>
</testsuite>
</testsuites>
`);
    const xml = junitReport(REPORT);
    expect(xml).toContain('<testsuite name="throughline" tests="1" failures="1" errors="0">');
    expect(xml).toContain('<failure type="reference/');
    expect(xml).not.toContain('<x>');
  });
});

describe('GitHub annotations', () => {
  it('are one command a line, whatever users write', () => {
    const finding = { ...ERROR, message: 'a\n::error::b%', file: 'x,y:z.yaml' };
    expect(annotations([finding])).toMatch(
      /^::error file=x%2Cy%3Az\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z/-]+::a\\u\{a\}::error::b%25%0A[^\n]*\n$/,
    );
  });

  it('are at most ten of a severity', () => {
    const [first] = REPORT.findings;
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...first!,
      severity: (['error', 'warning', 'info'] as const)[index % 3]!,
    }));
    expect(annotations([...many, ...many]).split('\n')).toHaveLength(31);
  });
});

it('Markdown says the counts first, and shows text as text', () => {
  expect(findingsMarkdown(CLEAN)).toBe('**No findings**, as of 2026-11-24.\n');
  expect(findingsMarkdown(REPORT)).toMatch(
    /^\*\*\d errors[^*]*\*\*, as of 2026-11-24\.\n\n### Findings\n\n- 🔴 \*\*error:\*\* /,
  );
});
