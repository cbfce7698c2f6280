import type { Diagnostic, Fix, Step } from './diagnostic.ts';
import type { Location, Span } from './source.ts';

/** The same, so many code units further on. */
export function movedSpan<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A diagnostic of a stretch of a file that stands so many code units further on now, with all that it speaks of there. */
export function movedDiagnostic<T extends Diagnostic>(diagnostic: T, path: string, by: number): T {
  if (by === 0) return diagnostic;
  const { chain, related, fixes } = diagnostic;
  const place = <P extends Location>(at: P): P => (at.path === path ? movedSpan(at, by) : at);
  const step = (each: Step): Step => (each.at ? { ...each, at: place(each.at) } : each);
  return {
    ...diagnostic,
    at: place(diagnostic.at),
    ...(chain && { chain: chain.map(step) }),
    ...(related && { related: related.map(step) }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })) }),
  };
}

/** Whether a diagnostic speaks of no other place than a stretch of one file. */
export function speaksWithin(diagnostic: Diagnostic, stretch: Location): boolean {
  const { at, chain = [], related = [], fixes = [] } = diagnostic;
  const isWithin = ({ path, start, end }: Location): boolean =>
    path === stretch.path && start >= stretch.start && end <= stretch.end;
  const isStepWithin = (step: Step) => !step.at || isWithin(step.at);
  const isFixWithin = ({ edits }: Fix) => edits.every(isWithin);
  return (
    isWithin(at) &&
    chain.every(isStepWithin) &&
    related.every(isStepWithin) &&
    fixes.every(isFixWithin)
  );
}
