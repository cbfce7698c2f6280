import { terminalText, type Block } from '@throughline/core';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';

type Line = Extract<Block, { kind: 'paragraph' }>['line'];

/** Paragraphs, headings and lists for a terminal; what only a page can show is left out. */
export function blocksText(blocks: readonly Block[], terminal: Terminal): string {
  const width = Math.min(terminal.width, 100);
  const parts = blocks.map((block) => {
    if (block.kind === 'paragraph') return `${paragraph(plain(block.line), width).join('\n')}\n`;
    if (block.kind === 'heading') return `\n${terminal.paint(terminalText(block.text), 'bold')}\n`;
    if (block.kind !== 'list') return '';
    return block.items.map(({ line }) => `${item(plain(line), width)}\n`).join('');
  });
  return parts.join('');
}

function item(text: string, width: number): string {
  const [first = '', ...rest] = paragraph(text, width - 4);
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
}

function plain(line: Line): string {
  return line
    .map((words) => {
      if (typeof words === 'string') return words;
      if ('strong' in words) return words.strong;
      return 'code' in words ? words.code : words.severity;
    })
    .join('');
}
