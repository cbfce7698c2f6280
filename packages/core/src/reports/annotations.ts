import type { Severity } from '../text/diagnostic.ts';
import { visible } from '../text/display.ts';
import type { JsonFinding } from './json.ts';

/** As many of one severity as GitHub shows of one step. */
const MOST = 10;

/**
 * Findings as commands of GitHub's runner, one on a line, which it shows beside the lines of a
 * pull request. At most ten of each severity, the first ones; users' text is on one line and
 * cannot be another command.
 */
export function annotations(findings: readonly JsonFinding[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const shown = findings.filter(({ severity }) => ++counts[severity] <= MOST);
  return shown.map(commandOf).join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function commandOf({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  message,
  help,
}: JsonFinding): string {
  const where = {
    file,
    line,
    endLine,
    ...(line === endLine && { col: column, endColumn }),
    title: rule,
  };
  const properties = Object.entries(where).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}%0A${data(help)}\n`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
