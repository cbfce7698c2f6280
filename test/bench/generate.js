import { formatDay, parseDay } from '@throughline/core';
const TEAMS = 40;
const START = dayOf('2027-01-04');
/**
 * A roadmap of a given size, the same on every run: about a kilobyte and forty lines an
 * initiative, dependencies on a few earlier ones, and a plan that holds but for one in fifty.
 */
export function generateRoadmap(count, layout = 'files') {
  const random = randomFrom(count);
  const starts = [];
  const items = Array.from({ length: count }, (_, index) => itemAt(index, starts, random));
  const roadmap = { path: 'roadmap.yaml', text: roadmapText() };
  if (layout === 'one-file') {
    const listed = items.map((item) => `  - ${item.trimEnd().replaceAll('\n', '\n    ')}\n`);
    return [roadmap, { path: 'initiatives/all.yaml', text: `initiatives:\n${listed.join('')}` }];
  }
  return [roadmap, ...items.map((text, index) => ({ path: pathOf(index), text }))];
}
/** The path of an initiative's file, by its number. */
export function pathOf(index) {
  return `initiatives/${String(Math.floor(index / 100)).padStart(3, '0')}/${idOf(index)}.yaml`;
}
export function idOf(index) {
  return `item-${String(index).padStart(5, '0')}`;
}
function roadmapText() {
  const teams = Array.from({ length: TEAMS }, (_, index) => {
    return `  team-${index}:\n    title: Team ${index}\n    domain: ${index % 2 ? 'it' : 'business'}\n    people: ${4 + (index % 9)}\n    run: 25%\n    reserve: 10%\n`;
  });
  return `roadmap: generated
title: A generated roadmap
horizon: 2027..2029
calendar:
  holidays:
    days:
      2027-12-25: Christmas Day
      2028-01-01: New Year's Day
  releases:
    spring: 2027-04-01
    autumn: 2027-10-01
objectives:
  growth: {title: Grow, owner: chief, by: 2029, kpis: [revenue, uptime]}
kpis:
  revenue: {title: Revenue, domain: business, owner: chief, coOwner: head, unit: EUR, direction: up, baseline: 10, target: {value: 20, by: 2029}, every: 1mo, source: ledger}
  uptime: {title: Uptime, domain: it, owner: head, coOwner: chief, unit: "%", direction: up, baseline: 98, target: {value: 99, by: 2029}, every: 1mo, source: monitor}
teams:
${teams.join('')}`;
}
function itemAt(index, starts, random) {
  const pick = (limit) => Math.floor(random() * limit);
  // What begins too late to be waited for starts a chain of its own behind it.
  const predecessors =
    index < 10
      ? []
      : [...new Set([index - 1 - pick(9), index - 1 - pick(Math.min(index, 400))])].filter(
          (each) => each % 10 !== 9 && starts[each] <= START + 7 * 90,
        );
  // Each item has ten weeks; one in fifty starts a week before its predecessor lets it.
  const earliest = Math.max(START, ...predecessors.map((each) => starts[each] + 70));
  const start = earliest - (index % 50 === 49 && predecessors.length > 0 ? 7 : 0);
  starts.push(start);
  const team = pick(TEAMS);
  return `id: ${idOf(index)}
title: Initiative number ${index}
summary: What will be different when this is done, for team ${team} and those who wait for it.
domain: ${['business', 'it', 'shared'][index % 3]}
category: growth
status: ${['proposed', 'committed', 'active', 'assessing'][index % 4]}
owners: {business: chief, it: head}
labels: [generated, group-${index % 20}]
objectives: [growth]
kpis:
  - {kpi: ${index % 2 ? 'revenue' : 'uptime'}, expect: up to ${index % 2 ? 20 : 99}, by: 2029}
priority: ${['must', 'should', 'could'][index % 3]}

start: ${formatDay(start)}
target: ${formatDay(start + 67)}         # a Friday
${predecessors.length > 0 ? `dependsOn:\n${predecessors.map((each) => `  - {on: ${idOf(each)}, for: what it delivers, needBy: ${formatDay(start - 3)}, acknowledged: true}\n`).join('')}` : 'startReason: nothing stands before it\n'}demand:
  - {team: team-${team}, effort: 20..30..55pd, profile: flat}
  - team: team-${(team + 7) % TEAMS}
    effort: 10pd
    note: review and testing
feasibility:
  verdict: feasible
  by: team-${team}
  on: 2026-10-05
  verdicts: [{by: team-${(team + 7) % TEAMS}, verdict: feasible, on: 2026-10-06}]
  impact: {infrastructure: {none: runs on what there is}, support: one page for the desk, engineering: see demand}
milestones:
  - {id: first, title: First users, target: ${formatDay(start + 39)}, kind: review}
  - {id: all, title: All users, target: ${formatDay(start + 66)}, kind: release}
risks:
  - {text: "It takes longer than we think: the data is old", probability: 30%, impact: 2w, owner: head, response: mitigate}
scope:
  - the first part of it
  - the second part of it
doneWhen: [users say so, figures say so]
checkIns:
  - {on: 2026-11-16, health: on-track, note: no change}
links: ["https://tracker.example/${index}"]
`;
}
function dayOf(text) {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}
/** Numbers in [0, 1), the same for a seed on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
//# sourceMappingURL=generate.js.map
