import { paragraph } from './paragraph.ts';
import type { Paint } from './terminal.ts';

/**
 * Our own Markdown (rule pages) for a terminal: headings, paragraphs, lists, code. Not for
 * Markdown that others wrote.
 */
export function markdownText(markdown: string, width: number, paint: Paint): string {
  const shown: string[] = [];
  let isCode = false;
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) {
      shown.push(...paragraph(kept(open.join(' ')), width).map((line) => inline(line, paint)));
    }
    open = [];
  };
  for (const line of markdown.trimEnd().split('\n')) {
    const fence = /^```(?<info>.*)$/.exec(line);
    if (fence) {
      close();
      if (!isCode) shown.push(...caption(fence.groups?.['info'] ?? '', paint));
      isCode = !isCode;
    } else if (isCode) shown.push(...codeLines(line, width, paint));
    else if (/^#+ /.test(line)) {
      close();
      shown.push(
        paint(
          line.replace(/^#+ /, ''),
          'bold',
          ...(line.startsWith('# ') ? (['underline'] as const) : []),
        ),
      );
    } else if (line.trim() === '') {
      close();
      shown.push('');
    } else if (/^[-*] /.test(line)) {
      close();
      open.push(line.replace(/^[-*] /, '• '));
    } else open.push(line.trim());
  }
  close();
  return `${shown.join('\n')}\n`;
}

/** The file that an example stands in, where the page names it. */
function caption(info: string, paint: Paint): readonly string[] {
  const file = /^yaml (\S+\.ya?ml)/.exec(info)?.[1];
  const isFixed = / fixed\b/.test(info);
  const asOf = /as-of=(\S+)/.exec(info)?.[1];
  const said = [file, asOf && `as of ${asOf}`, isFixed && 'fixed'].filter(Boolean).join(', ');
  return said === '' ? [] : [paint(`    ${said}:`, 'dim')];
}

const MARK =
  /(?<code>.*?)#(?<carets> *\^*) *(?<severity>error|warning|info): (?<message>"(?:[^"\\]|\\.)*")\s*$/;

/** Comments faint; a finding that an example expects below its line, in its colour. */
function codeLines(line: string, width: number, paint: Paint): readonly string[] {
  const { code = '', carets = '', severity, message } = MARK.exec(line)?.groups ?? {};
  if (severity === undefined || message === undefined)
    return [`    ${commented(line, paint)}`.trimEnd()];
  const look = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan';
  const mark = carets.trim() === '' ? '' : `${code} ${carets}`;
  const said = paragraph(
    `${severity}: ${message.slice(1, -1).replaceAll(/\\(.)/g, '$1')}`,
    width - 6,
  );
  return [
    ...(mark === '' ? [`    ${commented(code, paint)}`] : [`    ${paint(mark, look)}`]).map(
      (each) => each.trimEnd(),
    ),
    ...said.map((each) => `      ${paint(each, look)}`),
  ];
}

function commented(line: string, paint: Paint): string {
  const at = line.search(/(?:^|\s)#\s/);
  return at === -1 ? line : line.slice(0, at) + paint(line.slice(at), 'dim');
}

/** Stands for a space inside marks, so that no line is broken there. */
const NO_BREAK = '\ue000';

function kept(text: string): string {
  return text.replaceAll(/\*\*[^*]+\*\*|`[^`]+`/g, (span) => span.replaceAll(' ', NO_BREAK));
}

function inline(text: string, paint: Paint): string {
  return text
    .replaceAll(NO_BREAK, ' ')
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint(bold, 'bold'))
    .replaceAll(/(?<![\w*])\*([^*\s][^*]*)\*(?!\w)/g, (_, words: string) => paint(words, 'italic'))
    .replaceAll(/`([^`]+)`/g, (_, code: string) => paint(code, 'cyan'))
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, title: string, url: string) => `${title} (${url})`);
}
