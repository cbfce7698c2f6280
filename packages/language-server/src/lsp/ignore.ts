import { addMonths, formatDay, RULES, type Finding } from '@throughline/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { AskedOfDocument } from '../feature.ts';
import { locate } from '../read/locate.ts';
import { editOf, snippetEditOf } from './edits.ts';
import { linesOf } from './positions.ts';

/** A suppression that nobody looks at again hides more than it was meant to. */
const MONTHS = 3;

/**
 * The edit that writes a comment above a finding's line, so that the finding is ignored for three
 * months. The reason is the person's to write: the cursor waits where it belongs, and as long as
 * it is missing another finding asks for it. `undefined` where a comment would not help: rules
 * that cannot be ignored, text whose line does not begin an entry.
 */
export function ignoring(finding: Finding, asked: AskedOfDocument): WorkspaceEdit | undefined {
  const { source, file, analysis, settings } = asked;
  // What reading a file reports has no check: a comment cannot make a file readable.
  const { check, checkWritten, checkInitiative } = RULES.get(finding.rule) ?? {};
  if (!(check ?? checkWritten ?? checkInitiative) || finding.at.path !== asked.path) {
    return undefined;
  }
  const lines = linesOf(source);
  const { line } = lines.positionAt(finding.at.start);
  const text = lines.lineText(line);
  const indent = /^[\uFEFF \t]*/.exec(text)![0];
  const lineStart = finding.at.start - lines.positionAt(finding.at.start).column;
  const begun = locate(file, lineStart + indent.length);
  if (begun && begun.node.start < lineStart) return undefined;
  const until = formatDay(addMonths(analysis.asOf, MONTHS));
  const comment = `# throughline-ignore ${finding.rule} until ${until}: `;
  // A line of its own in front of the line: editors indent only what a snippet puts further down.
  const blanks = indent.replace('\uFEFF', '');
  const at = lineStart + indent.length - blanks.length;
  const end = lineBreakOf(source.text);
  if (!settings.client.snippetEdits || !settings.client.documentChanges) {
    const line = blanks + comment.trimEnd() + end;
    return editOf([{ path: asked.path, start: at, end: at, text: line }], asked);
  }
  const position = settings.places.positionOf(source, at);
  const snippet = { kind: 'snippet', value: `${blanks}${comment}\${1:why}${end}` } as const;
  return snippetEditOf(asked.path, { range: { start: position, end: position }, snippet }, asked);
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
