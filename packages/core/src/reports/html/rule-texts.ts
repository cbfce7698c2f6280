import { element, escaped } from '../../formats/markup.ts';
import { anchor, section } from './parts.ts';

/** What the checks that spoke up mean: the first words of each one's page, without its examples. */
export function rulesSection(rules: readonly string[], pages: ReadonlyMap<string, string>): string {
  if (rules.length === 0) return '';
  const articles = rules.map((rule) =>
    element(
      'article',
      { class: 'rule', id: anchor('rule', rule) },
      element('h3', {}, escaped(rule)),
      proseOf(pages.get(rule) ?? ''),
    ),
  );
  return section('rules', 'What these checks mean', ...articles);
}

const SHOWN: ReadonlySet<string> = new Set(['', 'Why', 'Fix']);

/** The paragraphs of a page's head, its `Why` and its `Fix`. */
function proseOf(page: string): string {
  let heading = '';
  let isCode = false;
  const paragraphs: string[][] = [[]];
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) continue;
    else if (line.startsWith('# ') || line.trim() === '') paragraphs.push([]);
    else if (line.startsWith('## ')) heading = line.slice(3).trim();
    else if (SHOWN.has(heading)) paragraphs.at(-1)!.push(line.trim());
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => element('p', {}, inline(lines.join(' '))))
    .join('');
}

/** The little Markdown that the prose of pages uses: code, bold, stress; links lose their address. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      /^`.+`$/.test(part) ? element('code', {}, escaped(part.slice(1, -1))) : words(part),
    )
    .join('');
}

function words(text: string): string {
  return escaped(text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'))
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}
