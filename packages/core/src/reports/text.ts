import { columnsOf, cutTo, terminalText } from '../formats/terminal/columns.ts';
import type { Finding, Fix, Severity, Step } from '../text/diagnostic.ts';
import { lineIndex, type LineIndex } from '../text/line-index.ts';
import type { Location } from '../text/source.ts';
import { formatDay } from '../time/day.ts';
import { sayCount } from '../views/say.ts';
import { countBySeverity, SEVERITIES, type Reported } from './reported.ts';
import { codeFrame } from './text/frame.ts';
import { wrapped } from '../formats/terminal/wrap.ts';

/** What a piece of the report is; the door decides how that looks. */
export type ReportRole = Severity | 'path' | 'place' | 'rule' | 'label' | 'muted' | 'mark' | 'good';

export interface TextReportOptions {
  /** In columns, at least 40. Default: 80. */
  readonly width?: number;
  /** Colours a piece of text; must not change its width. Default: leaves it as it is. */
  readonly style?: (text: string, role: ReportRole) => string;
  /** How the door names a file of the roadmap. Default: by its path below the roadmap's folder. */
  readonly nameOf?: (path: string) => string;
  /** Draws with ASCII alone; texts stay as they are written. Default: no. */
  readonly ascii?: boolean;
}

interface Context {
  readonly width: number;
  readonly style: (text: string, role: ReportRole) => string;
  readonly nameOf: (path: string) => string;
  readonly linesOf: (path: string) => LineIndex | undefined;
  readonly bar: string;
  readonly ellipsis: string;
}

/**
 * Findings for a terminal: by file, each with its place, its rule, what is wrong, the lines in
 * question with carets, why, and what to do; notes (severity info) in short. The last line
 * counts. No character of the user's can do anything to a terminal but be shown.
 */
export function textReport(reported: Reported, options: TextReportOptions = {}): string {
  const context = contextOf(reported, options);
  const lines: string[] = [];
  for (const [path, findings] of byFile(reported.findings)) {
    lines.push('', context.style(terminalText(context.nameOf(path)), 'path'));
    for (const each of shortened(findings, context)) {
      lines.push('', ...each.map((line) => `  ${line}`.trimEnd()));
    }
  }
  lines.push('', ...summary(reported, context));
  return `${lines.slice(1).join('\n')}\n`;
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.at.path);
    if (ofFile) ofFile.push(finding);
    else files.set(finding.at.path, [finding]);
  }
  return files;
}

/** More of one rule in one file are counted: they have one cause, or are mended in one go. */
const MOST_ALIKE = 10;

function shortened(findings: readonly Finding[], context: Context): (readonly string[])[] {
  const counts = new Map<string, number>();
  const blocks: (readonly string[])[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= MOST_ALIKE) blocks.push(block(finding, context));
  }
  for (const [rule, count] of counts) {
    if (count <= MOST_ALIKE) continue;
    const more = `and ${count - MOST_ALIKE} more of ${terminalText(rule)} in this file`;
    blocks.push([context.style(more, 'muted')]);
  }
  return blocks;
}

function contextOf({ sources }: Reported, options: TextReportOptions): Context {
  const indexes = new Map<string, LineIndex>();
  return {
    width: Math.max(40, options.width ?? 80) - 2,
    style: options.style ?? ((text) => text),
    nameOf: options.nameOf ?? ((path) => path),
    bar: options.ascii ? '|' : '│',
    ellipsis: options.ascii ? '.' : '…',
    linesOf(path) {
      const source = sources.get(path);
      const index = indexes.get(path) ?? (source && lineIndex(source.text));
      if (index) indexes.set(path, index);
      return index;
    },
  };
}

function block(finding: Finding, context: Context): readonly string[] {
  const { style, width } = context;
  const { at, severity, message, rule } = finding;
  const place = placeIn(at, context);
  const head = [
    ...(place === '' ? [] : [style(place, 'place')]),
    style(SEVERITY_NAMES[severity], severity),
    style(terminalText(rule), 'rule'),
  ].join(' ');
  const said = wrapped(terminalText(message), width);
  if (severity === 'info') return [head, ...said, ...part('help', finding.help, context)];
  return [
    head,
    ...said,
    ...frame(at, context),
    ...steps('why', finding.chain ?? [], context),
    ...steps('see', finding.related ?? [], context),
    ...part('help', finding.help, context),
    ...(finding.fixes ?? []).flatMap((fix, index) =>
      part(index === 0 ? 'fix' : 'or', sayFix(fix, index), context),
    ),
  ];
}

/** Only the first of several fixes can be asked for by an option. */
function sayFix({ title, safe }: Fix, index: number): string {
  if (index > 0) return title;
  return `${title} (${safe ? '--fix' : '--fix --unsafe'})`;
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

function frame(at: Location, { linesOf, width, style, bar, ellipsis }: Context): readonly string[] {
  const lines = linesOf(at.path);
  if (!lines) return [];
  const drawn = codeFrame(lines, at, { width: width - 2, bar, ellipsis, style });
  return ['', ...drawn.map((line) => `  ${line}`), ''];
}

/** One step stands alone; several are numbered, first cause first. */
function steps(label: string, all: readonly Step[], context: Context): readonly string[] {
  return all.flatMap((step, index) => {
    const number = label === 'why' && all.length > 1 ? `${index + 1}. ` : '';
    const place = label === 'see' && step.at ? ` (${placeOf(step.at, context)})` : '';
    return part(index === 0 ? label : '', step.message + place, context, number);
  });
}

const LABEL_WIDTH = 6;

function part(label: string, text: string, context: Context, marker = ''): readonly string[] {
  const lines = wrapped(terminalText(text), context.width - LABEL_WIDTH - marker.length);
  const indent = ' '.repeat(LABEL_WIDTH);
  const hanging = indent + ' '.repeat(marker.length);
  const head = context.style(label, 'label') + indent.slice(label.length) + marker;
  return lines.map((line, index) => (index === 0 ? head : hanging) + line);
}

/** `12:9`, one-based; empty for what concerns a file as a whole and has no text. */
function placeIn({ path, start }: Location, { linesOf }: Context): string {
  const position = linesOf(path)?.positionAt(start);
  return position ? `${position.line + 1}:${position.column + 1}` : '';
}

function placeOf(at: Location, context: Context): string {
  const place = placeIn(at, context);
  return context.nameOf(at.path) + (place === '' ? '' : `:${place}`);
}

function summary(reported: Reported, { style, width }: Context): readonly string[] {
  const { findings, suppressed, sources, roadmap, plan } = reported;
  const counts = countBySeverity(findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const words = present.map((severity) => sayCount(counts[severity], SEVERITY_NAMES[severity]));
  const said = words.join(', ') || 'nothing to complain about';
  const painted = words.map((text, index) => style(text, present[index]!)).join(', ');
  const about = [
    sayCount(roadmap.initiatives.length, 'initiative'),
    sayCount(sources.size, 'file'),
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
    `as of ${formatDay(plan.asOf)}`,
  ].join(', ');
  const title = cutTo(terminalText(roadmap.title), Math.max(10, width - columnsOf(said)));
  return [
    `${style(title, 'path')}: ${painted || style(said, 'good')}`,
    ...wrapped(`(${about})`, width).map((line) => style(line, 'muted')),
  ];
}
