import type { Shape } from '@throughline/core';
import { sections } from './markdown.ts';

/** What the schema says of a field: its description, the words it takes, examples. */
export function fieldPage(name: string, shape: Shape): string {
  const { values = [], examples = [], isClosed = false } = shape.scalar ?? {};
  const isSaid = values.every((word) => shape.doc.includes(`\`${word}\``));
  const words = !isSaid && `${isClosed ? 'One of' : 'For example'} ${listed(values)}.`;
  return sections(
    `**${name}**`,
    shape.doc,
    words,
    values.length === 0 && examples.length > 0 && `For example ${listed(examples)}.`,
  );
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
