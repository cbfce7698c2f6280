/** A small roadmap on which the pull requests of these tests are made. */
export type Files = Readonly<Record<string, string>>;

export const BASE: Files = {
  'roadmap.yaml': `roadmap: harbour
title: Harbour line, one roadmap
calendar:
  releases:
    season: {title: Season opens, date: 2027-09-06}
teams:
  platform: {title: Platform, people: 4, skills: {data: 2}}
  web: {title: Web shop, people: 3}
  port: {title: Port operations, people: 2}
objectives:
  quick-boarding: {title: Board in ten minutes, owner: coo, kpis: [boarding-time]}
kpis:
  boarding-time:
    title: Boarding time
    domain: business
    owner: coo
    coOwner: cto
    unit: min
    direction: down
    baseline: 25
    target: {value: 10, by: 2027-09-30}
    every: 1mo
    source: https://figures.example/boarding
systems:
  tickets: {title: Ticket system, owner: web-lead}
`,
  'initiatives/data-lake.yaml': `title: Passenger data in one place
domain: it
category: run
status: active
owners: {it: platform-lead}
start: 2027-01-11
duration: 8w
target: 2027-03-31
demand: [{team: platform, skill: data, effort: 50pd}]
priority: 1
`,
  'initiatives/new-shop.yaml': `title: New ticket shop
domain: shared
category: growth
status: committed
owners: {business: sales-lead, it: web-lead}
objectives: [quick-boarding]
duration: 10w
target: 2027-06-30
deadline: 2027-07-16
deadlineReason: the old shop's licence ends
dependsOn: [data-lake]
demand: [{team: web, effort: 80pd}]
scope: [tickets, refunds]
priority: 2
`,
  'initiatives/gates.yaml': `title: Boarding gates that read phones
domain: shared
category: growth
status: proposed
owners: {business: coo, it: platform-lead}
objectives: [quick-boarding]
kpis: [{kpi: boarding-time, expect: down to 10 min, by: 2027-08-31}]
duration: 6w
target: 2027-08-20
dependsOn: [new-shop]
demand: [{team: port, effort: 30pd}]
priority: 3
`,
  'initiatives/season-launch.yaml': `title: Launch of the season
domain: business
status: committed
owners: {business: sales-lead}
objectives: [quick-boarding]
duration: 2w
target: season
commitment: announced
dependsOn: [gates]
priority: 4
`,
  'initiatives/timetable.yaml': `title: Timetable on every phone
domain: business
category: growth
status: proposed
owners: {business: sales-lead, it: web-lead}
start: 2027-02-01
target: 2027-05-28
demand: [{team: web, effort: 40pd}]
priority: 5
`,
};

/** The files with texts replaced; each stands there once. */
export function edited(path: string, ...replacements: readonly (readonly [string, string])[]) {
  return (files: Files): Files => {
    let text = files[path] ?? '';
    for (const [from, to] of replacements) {
      if (text.split(from).length !== 2) throw new Error(`${from} stands not once in ${path}`);
      text = text.replace(from, to);
    }
    return { ...files, [path]: text };
  };
}

export function written(path: string, text: string) {
  return (files: Files): Files => ({ ...files, [path]: text });
}

export function removed(path: string) {
  return (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
}
