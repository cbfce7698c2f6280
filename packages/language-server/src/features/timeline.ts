import {
  formatDay,
  GROUPINGS,
  mermaidGantt,
  timelineScene,
  timelineSvg,
  timelineTable,
  type Analysis,
  type Scene,
} from '@throughline/core';
import { projectFeature } from '../feature.ts';
import { shownFindings } from '../lsp/diagnostics.ts';
import type { Places } from '../lsp/positions.ts';
import {
  TIMELINE,
  type TimelineItem,
  type TimelineParams,
  type TimelineResult,
} from '../protocol.ts';

/** The picture of a roadmap, and where each thing in it is written. */
export default projectFeature({
  method: TIMELINE,
  answer(params: TimelineParams, { analysis, settings, uriOf }): TimelineResult {
    const { roadmap, plan, asOf } = analysis;
    const group = GROUPINGS.find((each) => each === params.group) ?? 'domain';
    const scene = timelineScene(roadmap, plan, shownFindings(analysis, settings), { group });
    return {
      folder: uriOf(''),
      title: roadmap.title,
      asOf: formatDay(asOf),
      ...drawn(scene, params),
      items: itemsOf(scene, analysis, settings.places, uriOf),
    };
  },
});

function drawn(
  scene: Scene,
  { format, theme, width, css, heading }: TimelineParams,
): Pick<TimelineResult, 'text' | 'table'> {
  if (format === 'mermaid') return { text: mermaidGantt(scene) };
  const text = timelineSvg(scene, {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    css: css === 'none' ? css : 'embedded',
    ...(typeof width === 'number' && Number.isFinite(width) && { width }),
    heading: heading !== false,
    accessibility: 'hidden',
  });
  return { text, table: timelineTable(scene, { buttons: true }) };
}

function itemsOf(
  scene: Scene,
  { sources }: Analysis,
  { rangeIn }: Places,
  uriOf: (path: string) => string,
): readonly TimelineItem[] {
  const bars = scene.lanes.flatMap(({ bars }) => bars);
  const marks = bars.flatMap(({ marks }) => marks.map(({ key, at }) => ({ id: key, at })));
  return [...bars, ...marks, ...scene.unscheduled].map(({ id, at }) => ({
    id,
    uri: uriOf(at.path),
    range: rangeIn(sources, at),
  }));
}
