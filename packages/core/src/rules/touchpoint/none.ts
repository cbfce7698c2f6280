import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'business and IT have a regular point at which they speak of the roadmap',
  *check({ roadmap }) {
    const { touchpoints, initiatives } = roadmap;
    const domains = new Set(initiatives.map(({ data }) => data.domain));
    const isShared = domains.has('shared') || (domains.has('it') && domains.has('business'));
    if (touchpoints.size > 0 || !isShared) return;
    yield {
      message: 'this roadmap is of business and IT, and has no touchpoint at which they meet',
      help: 'add touchpoints: with a short one, such as every 2w for 25 minutes, and participants of both',
      at: roadmap.at,
    };
  },
});
