import type { Finding, Fix, Location, SourceFile, Step } from '@throughline/core';
import { changeBetween, offsetAfter, type TextChange } from './text-change.ts';

type Sources = ReadonlyMap<string, SourceFile>;

/**
 * Findings of earlier texts, where they stand in the texts of now: an edit moves what stands
 * behind it. What stood in a text that is gone is left out, and so is a fix that would change it.
 * Only the files of some paths may have changed. Findings of other files stay the very same, though
 * they may speak of places there.
 */
export function movedFindings(
  findings: readonly Finding[],
  before: Sources,
  now: Sources,
  touched: Iterable<string>,
): readonly Finding[] {
  const changes = changesOf(before, now, touched);
  if (changes.size === 0) return findings;
  return findings.flatMap((finding) =>
    changes.has(finding.at.path) ? moved(finding, changes) : finding,
  );
}

/** By path; a file that is gone has none. */
type Changes = ReadonlyMap<string, TextChange | undefined>;

function changesOf(before: Sources, now: Sources, touched: Iterable<string>): Changes {
  const changes = new Map<string, TextChange | undefined>();
  for (const path of touched) {
    const [file, current] = [before.get(path), now.get(path)];
    if (file && current !== file) {
      changes.set(path, current && changeBetween(file.text, current.text));
    }
  }
  return changes;
}

function moved(finding: Finding, changes: Changes): readonly Finding[] {
  const at = movedPlace(finding.at, changes);
  if (!at) return [];
  const { chain, related, fixes } = finding;
  const step = (each: Step): Step => {
    const place = each.at && movedPlace(each.at, changes);
    return place ? { message: each.message, at: place } : { message: each.message };
  };
  return [
    {
      ...finding,
      at,
      ...(chain && { chain: chain.map(step) }),
      ...(related && { related: related.map(step) }),
      ...(fixes && { fixes: fixes.flatMap((fix) => movedFix(fix, changes)) }),
    },
  ];
}

function movedFix(fix: Fix, changes: Changes): readonly Fix[] {
  const edits = fix.edits.flatMap((edit) => {
    const change = changes.get(edit.path);
    if (!changes.has(edit.path)) return [edit];
    if (!change || (edit.start < change.end && change.start < edit.end)) return [];
    const place = movedPlace(edit, changes);
    return place ? [{ ...edit, ...place }] : [];
  });
  return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
}

function movedPlace(at: Location, changes: Changes): Location | undefined {
  if (!changes.has(at.path)) return at;
  const change = changes.get(at.path);
  if (!change) return undefined;
  const isPoint = at.start === at.end;
  const start = offsetAfter(change, at.start, isPoint ? 'end' : 'start');
  const end = offsetAfter(change, at.end, 'end');
  return end > start || isPoint ? { path: at.path, start, end } : undefined;
}
