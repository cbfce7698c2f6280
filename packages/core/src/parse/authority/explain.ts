import type { SourceFile, Span } from '../../text/source.ts';
import { linePart, lineStart, nextWritten } from '../lines.ts';
import { EXPLANATIONS } from './explanations.ts';
import type { Fault } from './faults.ts';
import type { Said } from './say.ts';
import type { Complaint } from './tokens.ts';

/** An error of the YAML library in our own words; nothing where a finding of ours says it better. */
export function explain(
  error: Complaint,
  file: SourceFile,
  quotes: readonly number[],
): Fault | undefined {
  const found = EXPLANATIONS.find(
    ({ code, words }) => code === error.code && (!words || error.message.includes(words)),
  );
  if (found?.say === 'elsewhere') return undefined;
  const at = placeOf(error, file.text);
  const written = file.text.slice(at.start, at.end);
  const said = found?.say({ file, error, at, written, quotes }) ?? unknown(error);
  const { rule = 'syntax/yaml', fix, ...rest } = said;
  return { rule, at, ...rest, ...(fix && { fixes: [fix] }) };
}

/** Says what the library says, where we have no better words. */
function unknown({ message }: Complaint): Said {
  const [line = ''] = message.split('\n');
  const words = line.charAt(0).toLowerCase() + line.slice(1).replace(/[.!]+$/, '');
  return { message: `this is not YAML: ${words}`, help: 'compare with the lines around it' };
}

/** What is wrong is underlined to its end; a mere point is moved to what is written behind it. */
function placeOf({ pos }: Complaint, text: string): Span {
  const [from, to] = pos;
  const start = nextWritten(text, Math.min(from, text.length));
  if (start >= text.length) return linePart(text, lineStart(text, Math.min(from, text.length)));
  const line = linePart(text, start);
  return to - from > 1 && to > start && to <= line.end ? { start, end: to } : line;
}
