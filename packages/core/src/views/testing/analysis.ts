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

/** Its timeline. */
export function sceneOf(text: string | readonly SourceFile[], options?: TimelineOptions): Scene {
  const { roadmap, plan, findings } = analysisOf(text);
  return timelineScene(roadmap, plan, findings, options);
}
