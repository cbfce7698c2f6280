import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { parseDay } from '../time/day.ts';
import { impactBoard, type ImpactKind } from './impact.ts';

const TEXT = `roadmap: demo
objectives:
  close: {title: Close faster, kpis: [days]}
kpis:
  days: {title: Days}
  calls: {title: Calls}
teams:
  web: {title: Web, people: 3}
systems:
  ledger: {title: Ledger}
  hub: {title: Hub, integrates: [{with: ledger}]}
processes:
  month-end: {title: Month end, criticality: critical, systems: [ledger]}
initiatives:
  - {id: one, title: One, target: 2026-12-18, systems: {changes: [ledger]}, demand: [{team: web, effort: 3pd}]}
  - {id: two, title: Two, target: 2027-01-15, dependsOn: [one], kpis: [days]}
  - {id: three, title: Three, target: 2027-02-12, dependsOn: [two], kpis: [calls]}
  - {id: other, title: Other, kpis: [calls]}
  - {id: gone, title: Gone, status: dropped, systems: {changes: [ledger]}}
`;

function impact(kind: ImpactKind, id: string) {
  const day = parseDay('2026-11-24');
  if (!day.ok) throw new Error(day.problem);
  const board = impactBoard(
    kind,
    id,
    analyze([{ path: 'roadmap.yaml', text: TEXT }], { asOf: day.value }),
  );
  return (
    board && {
      title: board.title,
      lead: board.lead,
      rows: board.sections.map(({ title, rows }) => [
        title,
        ...rows.map(({ cells }) =>
          cells
            .slice(0, 2)
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        ),
      ]),
    }
  );
}

describe('what rests on a thing', () => {
  it('of a system: work on it and behind that, processes, partners, figures, objectives', () => {
    expect(impact('system', 'ledger')).toEqual({
      title: 'What rests on Ledger',
      lead: '3 initiatives, 2 figures and 1 objective rest on it.',
      rows: [
        ['Initiatives', 'One 1', 'Two 2', 'Three 3'],
        ['Processes', 'Month end'],
        ['Systems that exchange data with it', 'Hub'],
        ['Figures', 'Days', 'Calls'],
        ['Objectives', 'Close faster'],
      ],
    });
  });

  it('of an initiative: what waits for it, and its own figures', () => {
    expect(impact('initiative', 'two')?.rows).toEqual([
      ['Initiatives', 'Three 1'],
      ['Figures', 'Days', 'Calls'],
      ['Objectives', 'Close faster'],
    ]);
  });

  it('of a team, a figure, a process, an objective', () => {
    expect(impact('team', 'web')?.rows[0]).toEqual(['Initiatives', 'One 1', 'Two 2', 'Three 3']);
    expect(impact('kpi', 'calls')?.rows[0]).toEqual(['Initiatives', 'Three 1', 'Other 1']);
    expect(impact('process', 'month-end')?.lead).toBe('Nothing in this roadmap rests on it.');
    expect(impact('objective', 'close')?.lead).toBe('Nothing in this roadmap rests on it.');
    expect(impact('system', 'nothing')).toBeUndefined();
  });

  it('comes to an end where work waits in a circle', () => {
    const circle = TEXT.replace('id: one, title: One,', 'id: one, title: One, dependsOn: [three],');
    const day = parseDay('2026-11-24');
    const analysis = analyze([{ path: 'roadmap.yaml', text: circle }], {
      asOf: day.ok ? day.value : 0,
    });
    expect(impactBoard('initiative', 'one', analysis)?.sections[0]?.rows).toHaveLength(2);
  });
});
