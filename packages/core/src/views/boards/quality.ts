import { holds, qualityOf, scoreOf } from '../../judge/quality.ts';
import { sayPercent } from '../../judge/person-days.ts';
import { cell, type BoardRow, type BoardView } from '../board.ts';

/** How good the plan is as a plan: the points of a schedule assessment, with those that offend. */
const view: BoardView = {
  title: 'Quality of the plan',
  summary: 'how good the plan is as a plan, in twelve points',
  make({ roadmap, plan }) {
    const points = qualityOf(roadmap, plan);
    const rows = points.map((point): BoardRow => {
      const { name, asks, all, limit } = point;
      const offenders = [...new Set(point.offenders)];
      const share = all === 0 ? 0 : point.offenders.length / all;
      return {
        cells: [
          cell(name),
          cell(asks),
          cell(
            all === 0
              ? 'nothing to ask'
              : `${point.offenders.length} of ${all} (${sayPercent(share)})`,
            holds(point) ? 'good' : 'bad',
          ),
          cell(limit === 0 ? 'none' : sayPercent(limit)),
          cell(
            offenders
              .slice(0, 4)
              .map(({ title }) => title)
              .join('; ') + (offenders.length > 4 ? `; and ${offenders.length - 4} more` : ''),
          ),
        ],
      };
    });
    const met = points.filter(holds).length;
    const columns = [
      { title: 'Point' },
      { title: 'What is asked', spare: 1 },
      { title: 'Not so for', align: 'end' as const },
      { title: 'Let be', align: 'end' as const, spare: 2 },
      { title: 'Which', spare: 3 },
    ];
    return {
      lead: `${met} of ${points.length} points hold, ${sayPercent(scoreOf(points))}.`,
      sections: [
        { title: 'Points', note: 'after the 14-point assessment of the DCMA', columns, rows },
      ],
    };
  },
};
export default view;
