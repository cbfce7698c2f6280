/** A rule's page, read as tests: every YAML block is a roadmap, every mark in it an expectation. */
export interface Page {
  readonly title: string;
  /** The line below the title: `**error** · what holds`. */
  readonly intro: string;
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

export interface Example {
  readonly heading: string;
  readonly line: number;
  readonly asOf: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What was committed on the way there, if the page tells it: blocks with `commit=2027-03-01`. */
  readonly commits: readonly PageCommit[];
  readonly marks: readonly Mark[];
  /** Files as they should be once every fix of the rule is applied. */
  readonly fixed: readonly { readonly path: string; readonly text: string }[];
}

export interface PageCommit {
  readonly day: string;
  readonly path: string;
  readonly text: string;
}

export interface Mark {
  readonly path: string;
  /** One-based, as people count. */
  readonly line: number;
  /** One-based, end exclusive; only if carets give it. */
  readonly columns?: readonly [number, number];
  readonly severity: string;
  /** The whole message; one that ends in `…` is a beginning. */
  readonly message: string;
}

const FENCE =
  /^```yaml(?: (?<path>[^\s]+\.ya?ml))?(?<fixed> fixed)?(?: commit=(?<commit>\S+))?(?: as-of=(?<asOf>\S+))?\s*$/;
const MARK =
  /#\s+(?:(?<carets>\^+)\s+)?(?<severity>error|warning|info): "(?<message>(?:[^"\\]|\\.)*)"\s*$/;

export function readPage(text: string): Page {
  const lines = text.split('\n');
  const headings: string[] = [];
  const examples: Example[] = [];
  let current: Mutable<Example> | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (/^##+ /.test(line)) {
      headings.push(line.replace(/^#+ /, ''));
      // A fixed file belongs to the example before it, also under a heading of its own.
      if (!/fix/i.test(line)) current = undefined;
    }
    const fence = FENCE.exec(line)?.groups;
    if (!fence) continue;
    const end = lines.indexOf('```', index + 1);
    const body = `${lines.slice(index + 1, end).join('\n')}\n`;
    const path = fence['path'] ?? 'roadmap.yaml';
    if (fence['fixed'] && current) {
      current.fixed = [...current.fixed, { path, text: body }];
    } else {
      if (!current || isNext(current, path, fence)) {
        current = {
          heading: headings.at(-1) ?? '',
          line: index + 1,
          asOf: fence['asOf'] ?? '2026-11-24',
          files: [],
          commits: [],
          marks: [],
          fixed: [],
        };
        examples.push(current);
      }
      const day = fence['commit'];
      if (day) current.commits = [...current.commits, { day, path, text: body }];
      if (day && fence['asOf']) current.asOf = fence['asOf'];
      const others = <T extends { path: string }>(list: readonly T[]) =>
        list.filter((each) => each.path !== path);
      current.files = [...others(current.files), { path, text: body }];
      current.marks = [...others(current.marks), ...marksIn(path, body)];
    }
    index = end;
  }
  const intro = lines.slice(1).find((line) => line.trim() !== '') ?? '';
  return { title: (lines[0] ?? '').replace(/^# /, ''), intro, headings, examples };
}

/** Whether a block begins another example; one that was committed later goes on with the story. */
function isNext(
  { commits, files }: Example,
  path: string,
  { commit, asOf }: Readonly<Record<string, string | undefined>>,
): boolean {
  const last = commits.at(-1)?.day;
  if (commit && (last ?? '') !== '') return commit < last!;
  return last !== undefined || files.some((file) => file.path === path) || Boolean(asOf);
}

/** The text without its marks, to compare what a fix leaves behind. */
export function withoutMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !(MARK.test(line) && line.trim().startsWith('#')))
    .map((line) => line.replace(MARK, '').trimEnd())
    .join('\n');
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function marksIn(path: string, body: string): Mark[] {
  const marks: Mark[] = [];
  let marked = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const groups = MARK.exec(line)?.groups;
    const isOwnLine = groups !== undefined && line.trim().startsWith('#');
    // Several marks below one line all speak of that line.
    if (!isOwnLine) marked = index + 1;
    if (!groups) continue;
    const caret = groups['carets'] ? line.indexOf(groups['carets']) + 1 : 0;
    const columns =
      caret > 0 ? { columns: [caret, caret + groups['carets']!.length] as const } : {};
    const message = groups['message']!.replace(/\\(.)/g, '$1');
    marks.push({ path, line: marked, severity: groups['severity']!, message, ...columns });
  }
  return marks;
}
