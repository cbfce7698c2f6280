import { mermaidBeforeAfter } from '../../formats/mermaid-before-after.ts';
import type { Severity } from '../../text/diagnostic.ts';
import { visible } from '../../text/display.ts';
import { mdHtmlText, mdText } from '../../formats/md-text.ts';
import type { Block, Item, Line, Words } from './block.ts';

/** Blocks as Markdown that GitHub and GitLab show. Users' text stays text: it links, calls and formats nothing. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${mdText(block.text)}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'table':
      return tableText(block.heads, block.rows);
    case 'folded':
      return `<details><summary>${mdHtmlText(block.title)}</summary>\n\n${markdownOf(block.blocks)}\n</details>`;
    default:
      return `\`\`\`mermaid\n${mermaidBeforeAfter(block.rows)}\`\`\``;
  }
}

function itemText({ line, below = [] }: Item): string {
  return [`- ${lineText(line)}`, ...below.map((each) => `  - ${lineText(each)}`)].join('\n');
}

function lineText(line: Line): string {
  return line.map(wordsText).join('').trim();
}

function wordsText(words: Words): string {
  if (typeof words === 'string') return spaced(words, mdText);
  if ('strong' in words) return `**${mdText(words.strong)}**`;
  if ('code' in words) return codeText(words.code);
  return `${SIGNS[words.severity]} **${words.severity}:**`;
}

/** Escaped, with the blanks at both ends kept: words stand beside words. */
function spaced(text: string, escape: (text: string) => string): string {
  const [before = ''] = /^ */.exec(text) ?? [];
  const [after = ''] = / *$/.exec(text) ?? [];
  return text.trim() === '' ? text : before + escape(text) + after;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', info: '🔵' };

/** A name as code: what would end the code is left out of it. */
function codeText(text: string): string {
  return `\`${visible(text.replaceAll(/\s+/g, ' ')).replaceAll(/[`|]/g, '')}\``;
}

function tableText(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(mdText).join(' | ')} |`;
  return [row(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}
