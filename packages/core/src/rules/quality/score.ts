import { nameOf, sayList } from '../../judge/about.ts';
import { holds, qualityOf, scoreOf, type QualityPoint } from '../../judge/quality.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'the plan meets as many points of a schedule assessment as was asked for',
  // A gate that is opened by asking for it: 0 asks for nothing.
  options: { least: 0 },
  *check({ roadmap, plan, options: { least } }) {
    if (least <= 0) return;
    const points = qualityOf(roadmap, plan);
    const score = Math.round(scoreOf(points) * 100);
    if (score >= least) return;
    const failing = points.filter((point) => !holds(point));
    yield {
      message: `the plan meets ${points.length - failing.length} of ${points.length} points of the schedule assessment, ${score} %, and ${least} % were asked for`,
      help: `begin with ${failing[0]?.name ?? 'the first'}: ${sayOffenders(failing[0])}`,
      at: roadmap.at,
      chain: failing.map((point) => ({
        message: `${point.name}: ${point.asks}; not so for ${sayOffenders(point)}`,
      })),
    };
  },
});

function sayOffenders(point: QualityPoint | undefined): string {
  const named: ReadonlySet<Initiative> = new Set(point?.offenders);
  return sayList([...named].map((each) => nameOf(each)));
}
