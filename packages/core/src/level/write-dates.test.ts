import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import { dayOf } from '../plan/testing/planned.ts';
import { levelRoadmap } from './level-roadmap.ts';
import { proposalsFor, type WriteOptions } from './write-dates.ts';

/** The file as it is once the proposals are written. */
function written(items: string, options?: WriteOptions): string {
  const text = `roadmap: r\nteams:\n  crew: {people: 1}\ninitiatives:\n${items}`;
  const { roadmap, plan, workload, sources } = analyze([{ path: 'roadmap.yaml', text }], {
    asOf: dayOf('2027-03-01'),
  });
  const levelled = levelRoadmap(roadmap, plan, workload.capacity);
  const edits = proposalsFor(levelled, sources, options).flatMap((proposal) => proposal.edits);
  return applyEdits(text, edits).slice(text.indexOf('initiatives:\n') + 'initiatives:\n'.length);
}

const ask = (effort: string) => `    demand: [{team: crew, effort: ${effort}}]\n`;
const FIRST = `  - id: first\n    status: committed\n    start: 2027-03-01\n    target: 2027-03-05\n${ask('5pd')}`;

describe('levelled dates are written', () => {
  it('where there are none, behind the keys that people write before them', () => {
    expect(written(`  - id: a # mine\n    title: A\n${ask('5pd')}`)).toBe(
      `  - id: a # mine\n    title: A\n    start: 2027-03-01\n    target: 2027-03-05\n${ask('5pd')}`,
    );
  });

  it('over those that do not fit, and leave those that do', () => {
    const second = `  - id: second\n    start: 2027-03 # about then\n    target: 2027-03-08\n${ask('5pd')}`;
    expect(written(FIRST + second)).toBe(FIRST + second.replace('2027-03-08', '2027-03-12'));
  });

  it('over what was promised only if asked', () => {
    const late = FIRST.replace('first', 'late').replace('5pd', '10pd');
    expect(written(FIRST + late)).toBe(FIRST + late);
    expect(written(FIRST + late, { all: true })).not.toBe(FIRST + late);
  });

  it('nowhere for what nobody can do', () => {
    const never = `  - id: never\n    demand: [{team: crew, effort: 99999pm}]\n`;
    expect(written(never)).toBe(never);
  });
});
