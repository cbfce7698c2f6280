import {
  findingsInFile,
  inFindingOrder,
  needsPlan,
  type Analysis,
  type Finding,
  type Reading,
  type SourceFile,
} from '@throughline/core';
import { movedFindings } from './moved.ts';

/** What is written, and of the plan what was known last, where it stands now. */
export function withLastPlan(read: Reading, last: Analysis, touched: Iterable<string>): Analysis {
  const planned = last.findings.filter(({ rule }) => needsPlan(rule));
  const moved = movedFindings(planned, last.sources, read.sources, touched);
  const findings = [...read.findings, ...moved].sort(inFindingOrder);
  return { ...last, ...read, findings };
}

/** What an edited file says by itself, and of all else what was known last, where it stands now. */
export function withOwnFindings(now: SourceFile, before: SourceFile, last: Analysis): Analysis {
  const said = new Set(findingsInFile(before, last).map(nameOf));
  const sources = new Map(last.sources).set(now.path, now);
  const others = last.findings.filter(
    (finding) => finding.at.path !== now.path || !said.has(nameOf(finding)),
  );
  const moved = movedFindings(others, last.sources, sources, [now.path]);
  const findings = [...moved, ...findingsInFile(now, last)].sort(inFindingOrder);
  return { ...last, sources, findings };
}

/** What findings of one text do not share. */
function nameOf({ rule, at, message }: Finding): string {
  return `${rule} ${at.start} ${message}`;
}
