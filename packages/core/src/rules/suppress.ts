import { lineStart, nextLine, trimmedEnd } from '../edit/lines.ts';
import { parseDay, type Day } from '../time/day.ts';
import type { WrittenContext } from './rule.ts';
import type { Node, Tree } from '../parse/tree.ts';
import { recalling } from '../run/recall.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Diagnostic, Finding } from '../text/diagnostic.ts';
import type { Location, SourceFile, Span } from '../text/source.ts';

/** `# throughline-ignore capacity/overload until 2027-02-01: two contractors start in January` */
export interface Suppression {
  readonly rules: readonly string[];
  readonly until?: Day;
  /** The date as written, for messages. */
  readonly untilText?: string;
  readonly reason?: string;
  /** The comment. */
  readonly at: Location;
  /** What it covers: the line it ends, the entry it stands above, or the whole file. */
  readonly covers: Span;
  /** What to delete to be rid of it: its line, or the end of the line behind something else. */
  readonly removal: Span;
}

const DIRECTIVE =
  /^# ?throughline-(?<what>ignore-file|ignore)(?:\s+(?<rules>[a-z-]+\/[a-z*-]+(?:\s*,\s*[a-z-]+\/[a-z*-]+)*))?(?:\s+until\s+(?<until>[^\s:]+))?\s*(?::\s*(?<reason>.*))?$/u;

/** The suppressions in all files, by path; and of the comments that cannot be read, that they cannot. */
export function suppressionsIn({
  roadmap,
  files,
  sources,
}: Pick<WrittenContext, 'roadmap' | 'files' | 'sources'>): {
  readonly suppressions: ReadonlyMap<string, readonly Suppression[]>;
  readonly unreadable: readonly Diagnostic[];
} {
  const commented = recall([roadmap.calendar], [...files.values()], (file) =>
    file.tree.directives.length === 0 ? NONE : [commentedOf(sources.get(file.path)!, file.tree)],
  ).flat();
  return {
    suppressions: new Map(commented.map(({ path, suppressions }) => [path, suppressions])),
    unreadable: commented.flatMap((each) => each.unreadable),
  };
}

/** A file with comments that are instructions. */
interface Commented {
  readonly path: string;
  readonly suppressions: readonly Suppression[];
  readonly unreadable: readonly Diagnostic[];
}

const recall = recalling<ShapedFile, readonly Commented[]>();
const NONE: readonly Commented[] = [];

/** What the comments of a file say that are instructions. */
export function commentedOf(file: SourceFile, tree: Tree): Commented {
  const unreadable: Diagnostic[] = [];
  const suppressions = suppressionsOf(file, tree, unreadable);
  return { path: file.path, suppressions, unreadable };
}

/** Reads the suppressions in a file, and says what is wrong with those that cannot be read. */
function suppressionsOf(file: SourceFile, tree: Tree, diagnostics: Diagnostic[]): Suppression[] {
  const found: Suppression[] = [];
  for (const span of tree.directives) {
    const at = { path: file.path, start: span.start, end: span.end };
    const text = file.text.slice(span.start, Math.min(span.end, span.start + 2000)).trimEnd();
    const groups = DIRECTIVE.exec(text)?.groups;
    const until = groups?.['until'] === undefined ? undefined : parseDay(groups['until']);
    if (!groups?.['rules'] || until?.ok === false) {
      diagnostics.push(unreadable(at));
      continue;
    }
    const covers =
      groups['what'] === 'ignore-file'
        ? { start: 0, end: file.text.length }
        : coverage(file.text, tree, span);
    const reason = groups['reason']?.trim();
    found.push({
      rules: groups['rules'].split(/\s*,\s*/),
      at,
      covers,
      removal: removalOf(file.text, span),
      ...(until && { until: until.value, untilText: groups['until'] ?? '' }),
      ...(reason && { reason }),
    });
  }
  return found;
}

/** Whether a suppression speaks of this finding; `pack/*` speaks of a whole pack. */
export function speaksOf(
  suppression: Suppression,
  { rule, at }: Pick<Finding, 'rule' | 'at'>,
): boolean {
  if (suppression.at.path !== at.path) return false;
  const { start, end } = suppression.covers;
  // What begins where the coverage ends is the next entry, unless it is a mere point.
  if (at.start < start || at.start > end || (at.start === end && at.end > end)) return false;
  const pack = rule.slice(0, rule.indexOf('/'));
  return suppression.rules.some((each) => each === rule || each === `${pack}/*`);
}

/** A comment behind something covers its line; one on a line of its own covers the entry below it. */
function coverage(text: string, tree: Tree, { start, end }: Span): Span {
  const first = lineStart(text, start);
  if (text.slice(first, start).trim() !== '') return { start: first, end };
  return (tree.root && entryBelow(tree.root, end)) ?? { start, end };
}

function removalOf(text: string, { start, end }: Span): Span {
  const first = lineStart(text, start);
  const written = trimmedEnd(text, first, start);
  return written === first ? { start: first, end: nextLine(text, end) } : { start: written, end };
}

/** The outermost map entry or list item that starts first behind an offset. */
function entryBelow(root: Node, offset: number): Span | undefined {
  let node: Node = root;
  for (;;) {
    const parts: readonly Span[] =
      node.kind === 'map' ? node.entries.map(spanOf) : node.kind === 'list' ? node.items : [];
    const next = parts.findIndex((part) => part.start >= offset);
    const inside = (next === -1 ? parts.length : next) - 1;
    const around = parts[inside];
    if (!around || around.end <= offset) return next === -1 ? undefined : parts[next];
    const child =
      node.kind === 'map'
        ? node.entries[inside]?.value
        : node.kind === 'list'
          ? node.items[inside]
          : undefined;
    if (!child || child.kind === 'scalar') return parts[next];
    node = child;
  }
}

function spanOf({ key, value }: { key: Span; value: Span }): Span {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

function unreadable(at: Location): Diagnostic {
  return {
    rule: 'suppression/unreadable',
    message:
      'this comment looks like an instruction to Throughline, but cannot be read, so it does nothing',
    help: 'write # throughline-ignore rule/name until 2027-02-01: the reason',
    at,
  };
}
