import type { Analysis, Finding, Location, SourceFile } from '@throughline/core';
import type { Diagnostic } from 'vscode-languageserver';
import type { AskedOfProject } from '../feature.ts';
import type { Project } from '../state/project.ts';
import { areAlike } from './alike.ts';
import { diagnosticOf, shownFindings } from './diagnostics.ts';
import { findingsIn, pathsWithChanges, shownAt } from './findings.ts';

/** What is said of a file, and a name for just that: files with the same diagnostics have the same name. */
export interface FileReport {
  readonly resultId: string;
  readonly items: () => Diagnostic[];
}

export const NO_FINDINGS: FileReport = { resultId: '0', items: () => [] };

/** A report and what it was made of: as long as that is the same, so is the report. */
interface Made extends FileReport {
  readonly uri: string;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, SourceFile>;
}

/** What was said last of a roadmap, kept as it is as long as it holds. */
interface Last {
  /** The last in which all was known. */
  analysis: Analysis;
  findings: readonly Finding[];
  readonly byPath: Map<string, Made>;
  readonly byUri: Map<string, FileReport>;
  /** The addresses of files whose reports have come, changed or gone since somebody took them. */
  readonly changed: Set<string>;
}

const last = new WeakMap<Project, Last>();

type Asked = Pick<AskedOfProject, 'analysis' | 'project' | 'settings' | 'uriOf'>;

/**
 * Reports by address; files without a finding are absent. From one analysis to the next only
 * those are made anew of whose findings something changed, or of the texts in which they stand.
 */
export function reportsOf(asked: Asked): ReadonlyMap<string, FileReport> {
  const { analysis, project, settings } = asked;
  const known = last.get(project) ?? nothingSaid(analysis);
  last.set(project, known);
  const findings = shownFindings(analysis, settings);
  const stale = new Set([
    ...pathsWithChanges(known.findings, findings).map((path) => shownAt(path, analysis)),
    ...pathsOfTexts(known, asked),
    // Where the roadmap introduces itself may be elsewhere now.
    shownAt('', known.analysis),
    shownAt('', analysis),
  ]);
  for (const path of stale) {
    const inFile = findingsIn(path, findings, analysis);
    const before = known.byPath.get(path);
    if (inFile.length === 0) {
      known.byPath.delete(path);
      if (!before) continue;
      known.byUri.delete(before.uri);
      known.changed.add(before.uri);
    } else if (!before || !areOf(before.texts, analysis) || !areAlike(before.findings, inFile)) {
      const report = made(path, inFile, asked);
      known.byPath.set(path, report);
      known.byUri.set(report.uri, report);
      known.changed.add(report.uri);
    }
  }
  if (project.isWhole(analysis)) known.analysis = analysis;
  known.findings = findings;
  return known.byUri;
}

/** Which reports have come, changed or gone since this was asked last. */
export function takeChanged(project: Project): readonly string[] {
  const changed = last.get(project)?.changed ?? new Set<string>();
  const taken = [...changed];
  changed.clear();
  return taken;
}

function nothingSaid(analysis: Analysis): Last {
  return { analysis, findings: [], byPath: new Map(), byUri: new Map(), changed: new Set() };
}

/**
 * The files whose reports speak of places in texts that have changed. As long as not all is known,
 * of those texts alone: a key would otherwise move a place in the report of each file that waits.
 */
function pathsOfTexts(
  { analysis: before, byPath }: Last,
  { analysis, project }: Asked,
): readonly string[] {
  if (project.isWhole(analysis)) {
    return [...byPath].filter(([, { texts }]) => !areOf(texts, analysis)).map(([path]) => path);
  }
  return [...project.touched].filter(
    (path) => before.sources.get(path) !== analysis.sources.get(path),
  );
}

function made(
  path: string,
  findings: readonly Finding[],
  { analysis, settings, uriOf }: Asked,
): Made {
  // The analysis itself may be forgotten before the report is.
  const texts = textsOf(findings, analysis);
  const items = () => findings.map((finding) => diagnosticOf(finding, texts, settings, uriOf));
  const resultId = digest(JSON.stringify(items()));
  return { uri: uriOf(path), findings, texts, resultId, items };
}

/** The texts in which findings have places, by path. */
function textsOf(findings: readonly Finding[], { sources }: Analysis): Made['texts'] {
  const texts = new Map<string, SourceFile>();
  const add = ({ path }: Location) => {
    const text = sources.get(path);
    if (text) texts.set(path, text);
  };
  for (const { at, chain = [], related = [] } of findings) {
    add(at);
    for (const step of chain) if (step.at) add(step.at);
    for (const step of related) if (step.at) add(step.at);
  }
  return texts;
}

function areOf(texts: Made['texts'], { sources }: Analysis): boolean {
  for (const [path, text] of texts) if (sources.get(path) !== text) return false;
  return true;
}

/** 53 bits of a text (cyrb53): enough to tell what changed, and no secret. */
function digest(text: string): string {
  let [high, low] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
