import { element, escaped } from '../formats/markup.ts';
import type { JsonFinding, JsonReport } from './json.ts';

/**
 * Findings as JUnit XML, which every CI shows: a test for each file with findings, which fails by
 * its errors; warnings and notes stand in its output. Without findings one test passes.
 */
export function junitReport({ findings, roadmaps }: JsonReport): string {
  const files = new Map<string, JsonFinding[]>();
  for (const finding of findings) {
    const list = files.get(finding.file);
    if (list) list.push(finding);
    else files.set(finding.file, [finding]);
  }
  const cases = [...files].map(([file, all]) => caseOf(file, all));
  if (cases.length === 0) {
    cases.push(element('testcase', { classname: 'throughline', name: roadmaps.join(', ') }));
  }
  const failures = [...files.values()].filter(hasError).length;
  const counts = { tests: cases.length, failures, errors: 0 };
  const suite = element(
    'testsuite',
    { name: 'throughline', ...counts },
    '\n',
    ...cases.map((each) => `${each}\n`),
  );
  const all = element('testsuites', { name: 'throughline', ...counts }, '\n', suite, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`;
}

function hasError(all: readonly JsonFinding[]): boolean {
  return all.some(({ severity }) => severity === 'error');
}

function caseOf(file: string, all: readonly JsonFinding[]): string {
  const errors = all.filter(({ severity }) => severity === 'error');
  const others = all.filter(({ severity }) => severity !== 'error');
  const [first] = errors;
  const failure = first
    ? [element('failure', { type: first.rule, message: first.message }, lines(errors))]
    : [];
  const output = others.length > 0 ? [element('system-out', {}, lines(others))] : [];
  return element('testcase', { classname: 'throughline', name: file }, ...failure, ...output);
}

function lines(all: readonly JsonFinding[]): string {
  return all
    .map(({ line, column, severity, rule, message, help }) =>
      escaped(`${line}:${column} ${severity} ${rule}: ${message}; ${help}`),
    )
    .join('\n');
}
