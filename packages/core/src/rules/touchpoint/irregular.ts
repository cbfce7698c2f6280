import { after, rhythmsIn, type Rhythm } from '../../judge/rhythm.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a touchpoint keeps its rhythm',
  options: { meetings: 6, factor: 1.5 },
  *checkWritten({ roadmap, asOf, options: { meetings, factor } }) {
    for (const rhythm of rhythmsIn(roadmap, asOf)) {
      const gaps = gapsOf(rhythm, meetings);
      const { every } = rhythm;
      if (!every || gaps.length < 3) continue;
      const usual = after(0, every);
      const long = gaps.filter((gap) => gap > usual * factor);
      if (long.length * 3 > gaps.length) yield notice(rhythm, gaps, long);
    }
  },
});

/** The days between the last meetings. */
function gapsOf({ held }: Rhythm, meetings: number): readonly number[] {
  const last = held.slice(-meetings).map(({ day }) => day);
  return last.slice(1).map((day, index) => day - last[index]!);
}

function notice(
  { touchpoint: { id, data, at } }: Rhythm,
  gaps: readonly number[],
  long: readonly number[],
): Noticed {
  const rhythm = displayed(data.every!);
  return {
    message: `${displayed(id)} is to take place every ${rhythm}, and ${long.length} of its last ${gaps.length} breaks were much longer, up to ${Math.max(...long)} days`,
    help: `keep to ${rhythm}, or write under every: what can be kept: a short meeting that takes place beats a long one that does not`,
    at: placeOf(data, 'every') ?? at,
    subject: `touchpoint:${id}`,
  };
}
