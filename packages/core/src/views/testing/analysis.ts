import { analyze, type Analysis } from '../../analyze.ts';
import type { SourceFile } from '../../text/source.ts';
import { parseDay } from '../../time/day.ts';
import type { Scene } from '../scene.ts';
import { timelineScene, type TimelineOptions } from '../timeline.ts';

/** The analysis of a roadmap written in one file, or of some files, as of 24 November 2026. */
export function analysisOf(text: string | readonly SourceFile[], asOf = '2026-11-24'): Analysis {
  const day = parseDay(asOf);
  if (!day.ok) throw new Error(day.problem);
  const files = typeof text === 'string' ? [{ path: 'roadmap.yaml', text }] : text;
  return analyze(files, { asOf: day.value });
}

/** Of an error and a warning: pictures in tests do not change with every new rule. */
const SHOWN: ReadonlySet<string> = new Set(['feasibility/date', 'alignment/orphan-it-work']);

/** Its timeline, with the findings of two rules alone. */
export function sceneOf(text: string | readonly SourceFile[], options?: TimelineOptions): Scene {
  const { roadmap, plan, findings } = analysisOf(text);
  const shown = findings.filter(({ rule }) => SHOWN.has(rule));
  return timelineScene(roadmap, plan, shown, options);
}
