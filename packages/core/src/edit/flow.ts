import type { Node, ScalarNode } from '../parse/tree.ts';
import { scalarText } from './scalar.ts';

/** A value as YAML text for one line that reads back as the same value: maps in braces, lists in brackets. */
export function flowText(node: Node): string {
  if (node.kind === 'scalar') return scalarInFlow(node);
  if (node.kind === 'list') return `[${node.items.map(flowText).join(', ')}]`;
  const entries = node.entries.map(({ key, value }) => `${scalarInFlow(key)}: ${flowText(value)}`);
  return `{${entries.join(', ')}}`;
}

/** What is no text without quotes (numbers, `true`, nothing) is written as it was. */
function scalarInFlow({ value, text, plain }: ScalarNode): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return text;
  const written = scalarText(text, { inFlow: true });
  // `scalarText` leaves numbers plain, for most places take them as text; here it was a text.
  return written === text && !plain && NUMBER.test(text) ? `'${text}'` : written;
}

/** What YAML 1.2 reads as a number. */
const NUMBER = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+)$/i;
