/** A small roadmap in which everything that a heat map can show occurs once, as of 24 November 2026. */
export const BUSY_TEAMS = `
roadmap: demo
title: Spring, one roadmap
teams:
  platform:
    title: Platform
    people: 4
    run: 25%
    reserve: 25%
    skills: {network: 1}
  data: {title: Data, people: 2}
  desk: {title: Service desk, people: 3}
  lab: {title: Lab}
initiatives:
  - id: portal
    title: Portal
    status: committed
    start: 2026-12-01
    target: 2027-01-29
    demand: [{team: platform, effort: 100pd}, {team: lab, effort: 5pd}]
  - id: offices
    title: Offices
    status: committed
    start: 2027-02-01
    target: 2027-02-26
    demand: [{team: platform, skill: network, effort: 9pd}]
  - id: lake
    title: Lake
    status: committed
    start: 2026-12-01
    target: 2027-01-29
    demand: [{team: data, effort: 60..80..120pd}]
  - id: search
    title: Search
    start: 2027-01-04
    target: 2027-02-26
    demand: [{team: data, effort: 40pd}]
  - id: someday
    title: Someday
    demand: [{team: data, effort: 40pd}]
`;
