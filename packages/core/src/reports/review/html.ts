import { element, escaped } from '../../formats/markup.ts';
import { beforeAfterSvg } from '../../formats/svg/before-after-svg.ts';
import { REPORT_CSS } from '../html/css.ts';
import { htmlPage } from '../html/page.ts';
import { scrolling, sign, table } from '../html/parts.ts';
import type { Block, Item, Line, Words } from './block.ts';

/** A review as one page that opens from disk, loads nothing and runs nothing. */
export function reviewHtml(title: string, blocks: readonly Block[]): string {
  const body = [
    element('header', {}, element('h1', {}, escaped(title))),
    element('main', {}, ...unfolded(blocks).map(blockMarkup)),
    element('footer', {}, 'Made by Throughline from the files of the roadmap.'),
  ].join('\n');
  return htmlPage({ title, css: `${REPORT_CSS}\n${OWN_CSS}`, body });
}

const OWN_CSS = `
.late .tl-bar,.tl-late .tl-bar{fill:var(--tl-late-fill);stroke:var(--tl-late)}
main>p:first-child{font-size:18px;max-width:70ch}
h2{margin:40px 0 12px}
li{margin:6px 0;max-width:90ch}
li ul{color:var(--tl-muted);padding-left:18px}
code{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--tl-raised);padding:1px 5px;border-radius:4px}
details{margin:20px 0}
summary{cursor:pointer;font-weight:600}
td,th{text-align:left;vertical-align:top}
.drawn{overflow-x:auto;margin:16px 0}
`.trim();

/** On a page there is room for the picture, right below the verdict. */
function unfolded(blocks: readonly Block[]): readonly Block[] {
  const pictures = blocks.flatMap((block) =>
    block.kind === 'folded' ? block.blocks.filter(({ kind }) => kind === 'picture') : [],
  );
  const holdsPicture = (block: Block) =>
    block.kind === 'folded' && block.blocks.some((each) => pictures.includes(each));
  const rest = blocks.filter((block) => !holdsPicture(block));
  return [...rest.slice(0, 1), ...pictures, ...rest.slice(1)];
}

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element('h2', {}, escaped(block.text));
    case 'paragraph':
      return element('p', {}, lineMarkup(block.line));
    case 'list':
      return element('ul', {}, ...block.items.map(itemMarkup));
    case 'table':
      return scrolling(
        'Table',
        table(
          '',
          block.heads,
          block.rows.map((row) => row.map(escaped)),
        ),
      );
    case 'folded':
      return element(
        'details',
        {},
        element('summary', {}, escaped(block.title)),
        ...block.blocks.map(blockMarkup),
      );
    default:
      return element(
        'div',
        { class: 'drawn', role: 'region', tabindex: 0, 'aria-label': 'Before and after' },
        beforeAfterSvg(block.rows),
      );
  }
}

function itemMarkup({ line, below = [] }: Item): string {
  const inner = below.map((each) => element('li', {}, lineMarkup(each)));
  return element('li', {}, lineMarkup(line), below.length > 0 ? element('ul', {}, ...inner) : '');
}

function lineMarkup(line: Line): string {
  return line.map(wordsMarkup).join('');
}

function wordsMarkup(words: Words): string {
  if (typeof words === 'string') return escaped(words);
  if ('strong' in words) return element('strong', {}, escaped(words.strong));
  if ('code' in words) return element('code', {}, escaped(words.code));
  return sign(words.severity);
}
