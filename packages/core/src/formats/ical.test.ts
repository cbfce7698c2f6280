import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { dayOf, parseDay } from '../time/day.ts';
import { agenda } from '../views/agenda.ts';
import { iCalendar } from './ical.ts';

const OPTIONS = { title: 'Demo', roadmap: 'demo', asOf: dayOf(2026, 11, 24) };

/** Undoes folding and escaping as RFC 5545 says, by a way of its own. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const [name = '', ...rest] = line.split(':');
    const value = rest
      .join(':')
      .replaceAll(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length > 0 && name !== 'END') events.at(-1)![name] = value;
  }
  return events;
}

describe('iCalendar', () => {
  it('has what is coming, whole days, the end exclusive', () => {
    const day = parseDay('2026-11-24');
    const text = `roadmap: demo
horizon: 2026-Q4
calendar:
  releases: {fair: 2026-12-10}
  freezes: [{title: Year end, from: 2026-12-21, to: 2027-01-03}]
touchpoints:
  sync: {title: Sync, every: 2w, held: [2026-11-16], participants: {business: [cfo], it: [cio]}}
initiatives:
  - id: erp
    title: ERP
    status: committed
    target: 2027-Q2
    milestones:
      - {id: data, title: Data loaded, target: 2026-12-04}
      - {id: over, title: Over, target: 2026-11-02, actual: 2026-11-02}
    decisions: [{id: chart, title: One chart?, needBy: 2026-12-01, owner: cfo}]
`;
    const analysis = analyze([{ path: 'roadmap.yaml', text }], { asOf: day.ok ? day.value : 0 });
    const events = read(iCalendar(agenda(analysis), OPTIONS));
    expect(
      events.map((event) => [
        event['DTSTART;VALUE=DATE'],
        event['DTEND;VALUE=DATE'],
        event['SUMMARY'],
        event['DESCRIPTION'],
      ]),
    ).toEqual([
      ['20261130', '20261201', 'Sync', 'cfo, cio'],
      ['20261201', '20261202', 'One chart?', 'cfo decides, for ERP'],
      ['20261204', '20261205', 'Data loaded', 'of ERP'],
      ['20261210', '20261211', 'fair', undefined],
      ['20261214', '20261215', 'Sync', 'cfo, cio'],
      ['20261221', '20270104', 'Year end', undefined],
      ['20261228', '20261229', 'Sync', 'cfo, cio'],
    ]);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });

  it('folds at 75 octets and reads back, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const entry = { id: 'x', kind: 'milestone', title, first: 1, last: 1 } as const;
        const text = iCalendar([entry], OPTIONS);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        }
        const kept = title
          .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
          .replaceAll(/(?!\n)\p{Cc}|\p{Cs}/gu, '');
        expect(read(text)[0]?.['SUMMARY']).toBe(kept);
      }),
    );
  });

  it('lets no word of the user become a line of its own', () => {
    const title = 'x\r\nATTACH:http://evil.example\nEND:VEVENT';
    const entry = {
      id: title,
      kind: 'milestone',
      title,
      detail: title,
      first: 1,
      last: 1,
    } as const;
    const text = iCalendar([entry], { ...OPTIONS, title, roadmap: title });
    expect(text.split('\r\n').filter((line) => /^(?:ATTACH|END:VEVENT)/.test(line))).toEqual([
      'END:VEVENT',
    ]);
  });
});
