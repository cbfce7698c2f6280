import type { Diagnostic, Finding, Fix, Severity, Step } from '../text/diagnostic.ts';
import { lineIndex, type LineIndex } from '../text/line-index.ts';
import type { Location } from '../text/source.ts';
import { formatDay, type Day } from '../time/day.ts';
import { countBySeverity, type Reported } from './reported.ts';

/** One roadmap of a report, and how the door names its files. */
export interface JsonPart {
  readonly reported: Reported;
  /** Default: by the path below the roadmap's folder. */
  readonly nameOf?: (path: string) => string;
}

/** What `check --format json` prints. Keys may be added; those that are there keep their meaning. */
export interface JsonReport {
  readonly version: 1;
  /** The day as of which was checked, `2026-11-24`. */
  readonly asOf: string;
  /** Ids of the roadmaps, in the order in which they were checked. */
  readonly roadmaps: readonly string[];
  /** The id, if there is only one. */
  readonly roadmap?: string;
  readonly summary: Readonly<Record<Severity | 'suppressed', number>>;
  /** By roadmap, file, place and rule. */
  readonly findings: readonly JsonFinding[];
}

/** Lines and columns count from 1; columns count UTF-16 code units; the end is exclusive. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonStep extends Partial<JsonPlace> {
  readonly message: string;
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly chain?: readonly JsonStep[];
  readonly related?: readonly JsonStep[];
  readonly fixes?: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly (JsonPlace & { readonly text: string })[];
  }[];
  readonly subject?: string;
}

/** Findings for programs. The same roadmaps and day give the same report, byte for byte. */
export function jsonReport(asOf: Day, parts: readonly JsonPart[]): JsonReport {
  const all = parts.map(({ reported }) => reported);
  const ids = all.map(({ roadmap }) => roadmap.id);
  const counts = countBySeverity(all.flatMap(({ findings }) => findings));
  return {
    version: 1,
    asOf: formatDay(asOf),
    ...(ids.length === 1 && { roadmap: ids[0]! }),
    roadmaps: ids,
    summary: { ...counts, suppressed: all.reduce((sum, each) => sum + each.suppressed.length, 0) },
    findings: parts.flatMap((part) => {
      const places = placesOf(part);
      return part.reported.findings.map((finding) => findingOf(finding, places));
    }),
  };
}

type Places = (at: Location) => JsonPlace;

function placesOf({ reported, nameOf = (path) => path }: JsonPart): Places {
  const indexes = new Map<string, LineIndex>();
  return ({ path, start, end }) => {
    const index = indexes.get(path) ?? lineIndex(reported.sources.get(path)?.text ?? '');
    indexes.set(path, index);
    const [first, last] = [index.positionAt(start), index.positionAt(end)];
    return {
      file: nameOf(path),
      line: first.line + 1,
      column: first.column + 1,
      endLine: last.line + 1,
      endColumn: last.column + 1,
    };
  };
}

function findingOf(finding: Finding, places: Places): JsonFinding {
  const { rule, severity, message, help, at, chain, related, fixes, subject } = finding;
  return {
    rule,
    severity,
    message,
    help,
    ...places(at),
    ...(subject !== undefined && { subject }),
    ...(chain && { chain: stepsOf(chain, places) }),
    ...(related && { related: stepsOf(related, places) }),
    ...(fixes && { fixes: fixes.map((fix) => fixOf(fix, places)) }),
  };
}

function stepsOf(steps: NonNullable<Diagnostic['chain']>, places: Places): readonly JsonStep[] {
  return steps.map(({ message, at }: Step) => ({ message, ...(at && places(at)) }));
}

function fixOf({ title, safe, edits }: Fix, places: Places) {
  return { title, safe, edits: edits.map((edit) => ({ ...places(edit), text: edit.text })) };
}
