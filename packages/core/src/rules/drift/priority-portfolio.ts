import { sayCount } from '../../judge/about.ts';
import { pastOf } from '../../judge/past.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'the order of the whole roadmap holds for a while',
  options: { share: 33, days: 90, least: 4 },
  *checkHistory({ roadmap, history, asOf, options: { share, days, least } }) {
    const ranked = [...pastOf(roadmap, history)].filter(
      ({ initiative }) => initiative.data.priority !== undefined,
    );
    const moved = ranked.filter(({ item }) =>
      item.events.some(
        ({ kind, what, at }) => kind === 'priority' && what === 'priority' && at.day > asOf - days,
      ),
    );
    if (moved.length < least || moved.length * 100 < share * ranked.length) return;
    yield {
      message: `${moved.length} of ${sayCount(ranked.length, 'initiative')} with a priority changed places within ${days} days`,
      help: 'set the order at a touchpoint and leave it until the next one; what cannot wait should say why (displaces:)',
      at: roadmap.at,
      related: moved
        .slice(0, 8)
        .map(({ initiative }) => ({ message: initiative.title, at: initiative.at })),
    };
  },
});
