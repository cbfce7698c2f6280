import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import type { Finding } from '../text/diagnostic.ts';
import { parseDay } from '../time/day.ts';

/** Escape sequence, right-to-left override, zero-width space, line break, workflow command, mark-up. */
const HOSTILE = String.raw`\e[31m\u202E\u200B\n::error::<b>[x](command:y)`;

/** Breaks as many rules as it can, with names that try to escape from what shows them. */
const ROADMAP = `roadmap: demo
calendar:
  holidays:
    days: {2027-03-05: "holiday ${HOSTILE}"}
  freezes: [{title: "freeze ${HOSTILE}", from: 2027-02-01, to: 2027-02-26}]
  releases: {"fair ${HOSTILE}": 2027-01-15}
objectives:
  "goal ${HOSTILE}": {title: Goal, kpis: ["figure ${HOSTILE}"]}
kpis:
  "figure ${HOSTILE}": {title: Figure}
teams:
  "team ${HOSTILE}": {title: Team, people: 2}
initiatives:
  - id: "gone ${HOSTILE}"
    title: Gone
    status: dropped
    statusReason: "reason ${HOSTILE}"
    replacedBy: "late ${HOSTILE}"
  - id: "late ${HOSTILE}"
    title: Late
    status: committed
    owners: {it: "owner ${HOSTILE}"}
    start: 2027-01-04
    target: "fair ${HOSTILE}"
    duration: 6w
  - id: "waits ${HOSTILE}"
    title: Waits
    owners: {it: somebody}
    objectives: ["goal ${HOSTILE}"]
    start: 2027-01-11
    target: 2027-03-05
    dependsOn:
      - {on: "late ${HOSTILE}", for: "thing ${HOSTILE}", lag: 1w}
      - {on: "gone ${HOSTILE}"}
      - {external: "vendor ${HOSTILE}", for: "part ${HOSTILE}", promised: 2027-02-12}
      - {external: "other ${HOSTILE}", delivered: 2027-01-29}
    milestones:
      - {id: frozen, title: "frozen ${HOSTILE}", target: 2027-02-15, kind: "release ${HOSTILE}"}
      - {id: before, title: "before ${HOSTILE}", target: "fair ${HOSTILE}"}
      - {id: outside, title: "outside ${HOSTILE}", target: 2027-04-02}
      - {id: future, title: "future ${HOSTILE}", actual: 2027-05-03}
      - {id: overdue, title: "overdue ${HOSTILE}", target: 2026-10-02}
    decisions: [{id: d, title: "decision ${HOSTILE}", decided: 2027-05-03}]
  - {id: "round ${HOSTILE}", title: Round, domain: it, dependsOn: ["trip ${HOSTILE}"]}
  - {id: "trip ${HOSTILE}", title: Trip, domain: it, dependsOn: ["round ${HOSTILE}"]}
  - {id: "old ${HOSTILE}", title: Old, status: active, target: 2026-09-04}
  - {id: "back ${HOSTILE}", title: Back, start: 2027-05-03, target: 2027-04-02}
  - id: "unready ${HOSTILE}"
    title: Unready
    status: committed
    start: 2026-12-07
    target: 2027-03-26
    demand: [{team: "team ${HOSTILE}", effort: 5pd}]
    systems: {changes: ["system ${HOSTILE}"]}
    prepare: [{what: "review ${HOSTILE}", leadTime: 8w}, {what: "later ${HOSTILE}", leadTime: 4w, started: 2026-11-16}]
    feasibility:
      verdict: infeasible
      by: "judge ${HOSTILE}"
      note: "note ${HOSTILE}"
      conditions: [{text: "condition ${HOSTILE}", owner: "owner ${HOSTILE}", by: 2026-11-02}]
      impact:
        infrastructure: {load: [{system: "system ${HOSTILE}", measure: "seats ${HOSTILE}", amount: 7}, {system: "system ${HOSTILE}", measure: "rooms ${HOSTILE}", amount: 7}]}
        support: {team: "team ${HOSTILE}", effort: 30pd/w, for: 4w}
        engineering: none
systems:
  "system ${HOSTILE}": {title: System, owner: "keeper ${HOSTILE}", headroom: {"seats ${HOSTILE}": {capacity: 5, unit: "seats ${HOSTILE}"}}}
`;

describe('findings about hostile texts', () => {
  const files = [{ path: 'roadmap.yaml', text: ROADMAP }];
  const { findings } = run(files);

  it('are many', () => {
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([...new Set(findings.map(({ rule }) => rule)), ...EXPECTED]),
    );
  });

  it('show nothing that cannot be seen', () => {
    for (const text of findings.flatMap(textsOf)) {
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  it('have fixes that leave a file that can be read', () => {
    for (const { fixes = [] } of findings) {
      for (const { title, edits } of fixes) {
        const text = applyEdits(ROADMAP, edits);
        const rules = run([{ path: 'roadmap.yaml', text }]).findings.map(({ rule }) => rule);
        expect(
          rules.filter((rule) => rule.startsWith('syntax/')),
          title,
        ).toEqual([]);
      }
    }
  });
});

const EXPECTED = [
  'alignment/orphan-it-work',
  'date/actual-in-future',
  'date/ends-before-start',
  'date/in-freeze',
  'date/milestone-order',
  'date/milestone-outside',
  'date/weekend-or-holiday',
  'dependency/cycle',
  'dependency/incomplete',
  'dependency/on-dropped',
  'dependency/order',
  'dependency/unacknowledged',
  'feasibility/against-verdict',
  'feasibility/conditions-open',
  'feasibility/date',
  'feasibility/headroom',
  'feasibility/impact-missing',
  'feasibility/missing',
  'feasibility/no-logic',
  'feasibility/prepare-late',
  'feasibility/support-load',
  'kpi/none',
  'plan/expired-date',
];

function run(files: Parameters<typeof analyze>[0]) {
  const asOf = parseDay('2026-11-24');
  if (!asOf.ok) throw new Error(asOf.problem);
  return analyze(files, { asOf: asOf.value });
}

function textsOf({ message, help, chain = [], related = [], fixes = [] }: Finding): string[] {
  const steps = [...chain, ...related].map((step) => step.message);
  return [message, help, ...steps, ...fixes.map(({ title }) => title)];
}
