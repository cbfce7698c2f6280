import { sayCount } from '../../judge/about.ts';
import { rhythmsIn, type Rhythm } from '../../judge/rhythm.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a touchpoint is short enough to take place',
  options: { minutes: 60 },
  *checkWritten({ roadmap, asOf, options: { minutes } }) {
    for (const rhythm of rhythmsIn(roadmap, asOf)) {
      const notice = planned(rhythm, minutes) ?? overrun(rhythm);
      if (notice) yield notice;
    }
  },
});

function planned({ touchpoint: { id, data, at } }: Rhythm, most: number): Noticed | undefined {
  const { minutes = 0, participants } = data;
  if (minutes <= most) return undefined;
  const people = new Set([...(participants?.business ?? []), ...(participants?.it ?? [])]).size;
  const cost = people > 1 ? `, of ${people} people each time` : '';
  return {
    message: `${displayed(id)} takes ${sayCount(minutes, 'minute')}${cost}`,
    help: `make it shorter and more frequent: what changed, what is red, what must be decided; the rest can be read`,
    at: placeOf(data, 'minutes') ?? at,
    subject: `touchpoint:${id}`,
  };
}

/** Of the last meetings whose length was written down, most took half as long again as planned. */
function overrun({ touchpoint: { id, data, at }, held }: Rhythm): Noticed | undefined {
  const { minutes } = data;
  const known = held.flatMap((each) => each.minutes ?? []).slice(-4);
  if (minutes === undefined || known.length < 2) return undefined;
  const long = known.filter((each) => each >= minutes * 1.5);
  if (long.length * 2 <= known.length) return undefined;
  return {
    message: `${displayed(id)} is to take ${sayCount(minutes, 'minute')}, and ${long.length} of the last ${known.length} took much longer, up to ${Math.max(...long)}`,
    help: 'take details out of it, to those whom they concern, or plan the time that it needs',
    at: placeOf(data, 'minutes') ?? at,
    subject: `touchpoint:${id}`,
  };
}
