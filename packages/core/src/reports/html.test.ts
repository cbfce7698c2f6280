import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { all, readMarkup, withClass, type Read } from '../formats/testing/markup.ts';
import { analysisOf } from '../views/testing/analysis.ts';
import { EVERYTHING } from '../views/testing/roadmaps.ts';
import { SCRIPT, SCRIPT_HASH } from './html/script.ts';
import { htmlReport } from './html.ts';

const analysis = analysisOf(EVERYTHING);
const markup = htmlReport(analysis);
const page = readMarkup(markup);

describe('the page', () => {
  test('needs nothing from elsewhere and lets nothing in', () => {
    const addresses = markup.match(/\b(?:https?:)?\/\/[^\s"'<]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    expect(markup).not.toMatch(
      /<(?:link|img|iframe|object|embed|base)\b|\son[a-z]+=|style="|srcset/,
    );
    const [policy] = all(page, ({ attributes }) => attributes.has('http-equiv'));
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('runs one script, the one that its policy allows', () => {
    expect(named('script')).toHaveLength(1);
    expect(markup).toContain(`<script>${SCRIPT}</script>`);
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(SCRIPT_HASH).toBe(`sha256-${hash}`);
  });

  test('has ids that are unique, and links that lead to them', () => {
    const ids = all(page, ({ attributes }) => attributes.has('id')).map(({ attributes }) =>
      attributes.get('id'),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = named('a').map(({ attributes }) => attributes.get('href') ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const uses = [...markup.matchAll(/url\(#([^)]+)\)/g)].map((match) => match.at(1));
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has headings in order, each section named by its own', () => {
    const levels = all(page, ({ name }) => /^h[1-6]$/.test(name)).map(({ name }) =>
      Number(name[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(named('section').map((section) => headingOf(section))).toEqual([
      'Timeline',
      'Findings',
      'Initiatives',
      'Milestones',
      'Objectives',
      'Teams',
      'Releases and freezes',
      'What these checks mean',
    ]);
  });

  test('reads the same whatever the order of the files, and every time', () => {
    expect(htmlReport(analysisOf(EVERYTHING))).toBe(markup);
  });
});

describe('the summary', () => {
  test('says in one sentence how things stand', () => {
    expect(withClass(page, 'verdict')[0]?.text).toMatch(
      /^2 of 8 initiatives cannot finish when they are due\. The checks found \d+ errors, \d+ warnings and \d+ notes?\.$/,
    );
  });

  test.each([
    ['title: Empty\n', 'This roadmap has no initiatives yet.'],
    [
      'objectives: {}\ninitiatives: [{id: a, status: done, category: run, start: 2026-09-01, target: 2026-10-30, actual: {start: 2026-09-01, finish: 2026-10-30}}]\n',
      'As far as dates and dependencies say, the only initiative can finish when it is due. Every check holds.',
    ],
  ])('of %j', (text, verdict) => {
    const { findings: _, ...rest } = analysisOf(`roadmap: demo\n${text}`);
    const read = readMarkup(htmlReport({ ...rest, findings: [] }));
    expect(withClass(read, 'verdict')[0]?.text).toContain(verdict);
  });

  test('counts what the analysis counts', () => {
    const figures = withClass(page, 'figures')
      .at(0)!
      .children.map(({ text }) => text);
    const of = (severity: string) =>
      analysis.findings.filter((finding) => finding.severity === severity).length;
    expect(figures).toEqual([
      'Initiatives8',
      'Late2',
      'Critical2',
      `Errors${of('error')}`,
      `Warnings${of('warning')}`,
      `Notes${of('info')}`,
    ]);
  });

  test('leads to the worst first', () => {
    const first = withClass(page, 'first').at(0)!.children;
    expect(first[0]?.text).toContain('Finance moves to the new ERP committed, 9 working days late');
  });
});

describe('a finding', () => {
  test('is there whole: message, reason, next step, place, rule', () => {
    const entries = withClass(page, 'finding');
    expect(entries).toHaveLength(analysis.findings.length);
    for (const { message, help, rule, chain = [], related = [] } of analysis.findings) {
      const entry = entries.find(({ text }) => text.includes(message))!;
      for (const part of [help, rule, ...[...chain, ...related].map((step) => step.message)]) {
        expect(entry.text).toContain(part);
      }
    }
  });

  test('shows the lines round its place, with the place marked', () => {
    const entry = withClass(page, 'finding').find(({ text }) => text.includes('erp finishes on'))!;
    const [frame] = withClass(entry, 'frame');
    expect(frame?.text.split('\n')).toEqual([
      expect.stringMatching(/^\d+ {4}start: 2027-02-01$/),
      expect.stringMatching(/^\d+ {4}target: spring$/),
      expect.stringMatching(/^\d+ {4}deadline: 2027-03-31$/),
      '',
    ]);
    expect(all(frame ?? page, ({ name }) => name === 'mark').map(({ text }) => text)).toEqual([
      'spring',
    ]);
  });

  test('is explained in prose from its page', () => {
    const rule = all(page, ({ attributes }) => attributes.get('id') === 'rule-feasibility_2f_date');
    const text = readFileSync(new URL('../rules/feasibility/date.md', import.meta.url), 'utf8');
    const why = /## Why\n\n(.+)\n/.exec(text)?.[1]?.replace(/[`*]/g, '');
    expect(rule[0]?.text.replace(/[`*]/g, '')).toContain(why);
    expect(rule[0]?.text).not.toContain('```');
  });
});

test('what the files suppress is listed', () => {
  const text = EVERYTHING.replace(
    '    target: 2027-01-29\n',
    '    # throughline-ignore feasibility/date: two people join in January\n    target: 2027-01-29\n',
  );
  const suppressing = analysisOf(text);
  expect(suppressing.suppressed.map(({ rule }) => rule)).toEqual(['feasibility/date']);
  const read = readMarkup(htmlReport(suppressing));
  const [section] = all(read, ({ attributes }) => attributes.get('id') === 'suppressed');
  expect(section?.text).toContain('sso finishes on 2027-02-05 at the earliest');
});

test('a thousand findings are shown, and the rest is counted', () => {
  const finding = analysis.findings.at(0)!;
  const findings = Array.from({ length: 1203 }, () => finding);
  const read = readMarkup(htmlReport({ ...analysis, findings }));
  expect(withClass(read, 'finding')).toHaveLength(1000);
  expect(read.text).toContain('And 203 more findings, which this page leaves out.');
});

test('no text of a user can leave its place', () => {
  const evil = `</style></script><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;`;
  const quoted = JSON.stringify(evil);
  const text = `
roadmap: demo
title: ${quoted}
summary: ${quoted}
teams: {t: {title: ${quoted}, lead: ${quoted}, run: ${quoted}, people: 3}}
kpis: {k: {title: ${quoted}, owner: ${quoted}, unit: ${quoted}, baseline: 3, target: {value: 2, by: ${quoted}}}}
calendar: {releases: {${quoted}: 2027-03-01}, freezes: [{title: ${quoted}, from: 2026-12-14}]}
initiatives:
  - id: ${quoted}
    title: ${quoted}
    status: ${quoted}
    owners: {business: ${quoted}}
    start: 2027-01-04
    target: 2027-02-26
    dependsOn: [${quoted}]
    milestones: [{id: ${quoted}, title: ${quoted}, target: 2027-02-01}]
  - {id: other, title: ${quoted}, target: ${quoted}}
`;
  const path = `<img src=x>.yaml`;
  const report = htmlReport(
    analysisOf([
      { path: 'roadmap.yaml', text: 'roadmap: demo\n' },
      { path, text },
      { path: 'roadmap2.roadmap.yaml', text },
    ]),
  );
  const read = readMarkup(report);
  expect(all(read, ({ name }) => name === 'img' || name === 'image')).toEqual([]);
  expect(all(read, ({ name }) => name === 'script')).toHaveLength(1);
  expect(report).not.toContain('<script>alert');
  expect(read.text).toContain('<script>alert(1)</script>');
});

function named(name: string): readonly Read[] {
  return all(page, (element) => element.name === name);
}

function headingOf(section: Read): string | undefined {
  const id = section.attributes.get('aria-labelledby');
  return all(section, ({ attributes }) => attributes.get('id') === id)[0]?.text;
}
