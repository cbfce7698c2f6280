import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'business and IT have a regular point at which they speak of the roadmap',
  *checkWritten({ roadmap }) {
    const { touchpoints, initiatives } = roadmap;
    if (touchpoints.size > 0) return;
    const has = (domain: string) => initiatives.some(({ data }) => data.domain === domain);
    if (!has('shared') && !(has('it') && has('business'))) return;
    yield {
      message: 'this roadmap is of business and IT, and has no touchpoint at which they meet',
      help: 'add touchpoints: with a short one, such as every 2w for 25 minutes, and participants of both',
      at: roadmap.at,
    };
  },
});
