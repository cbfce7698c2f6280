/** A small roadmap in which everything that a timeline can show occurs once. */
export const EVERYTHING = `
roadmap: demo
title: Spring, one roadmap
horizon: 2026-Q4..2027-Q3
calendar:
  releases: {spring: 2027-03-22}
  freezes:
    - {title: year-end freeze, from: 2026-12-14, to: 2027-01-03, applies: [release]}
  horizons: {later: 2028-H1}
teams:
  platform: {title: Platform, people: 4}
  apps: {title: Apps, people: 3}
objectives:
  faster: {title: Close faster, owner: cfo}
initiatives:
  - id: blueprint
    title: Blueprint
    domain: shared
    status: done
    start: 2026-10-01
    target: 2026-10-30
    actual: {start: 2026-10-05, finish: 2026-11-06}
    milestones:
      - {id: agreed, title: Agreed, target: 2026-10-26, actual: 2026-11-02}
  - id: sso
    title: One sign-on
    domain: it
    status: active
    start: 2026-11-02
    target: 2027-01-29
    duration: 14w
    demand: [{team: platform, effort: 60pd}]
    milestones:
      - {id: pilot, title: Pilot live, target: 2027-01-15, kind: release}
  - id: erp
    title: Finance moves to the new ERP
    summary: Close the books in four days.
    domain: business
    status: committed
    objectives: [faster]
    labels: [ledger]
    start: 2027-02-01
    target: spring
    deadline: 2027-03-31
    duration: 8w
    dependsOn: [sso]
    demand: [{team: apps, effort: 40pd}]
  - id: portal
    title: Portal for suppliers
    domain: business
    status: proposed
    start: 2027-Q2
    target: 2027-Q3
    dependsOn: [{on: blueprint, type: SS, lag: 2w}]
  - id: desk
    title: Late shifts at the desk
    domain: it
    status: paused
    start: 2027-04-05
    target: 2027-05-28
    deadline: 2027-07-30
  - id: gateway
    title: Gateway
    domain: it
    status: assessing
    target: 2027-06-30
  - id: intranet
    title: Intranet
    status: proposed
    target: tbd
  - id: someday
    title: Someday
    status: proposed
  - id: shop
    title: Shop in Belgium
    status: dropped
    start: 2027-01-04
    target: 2027-02-26
`;
