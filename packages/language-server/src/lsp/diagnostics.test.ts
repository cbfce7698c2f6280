import { analyze, type Finding } from '@throughline/core';
import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { ABLE, ROADMAP } from '../testing/ask.ts';
import { day } from '../testing/memory.ts';
import { diagnosticOf, shownFindings } from './diagnostics.ts';

const uriOf = (path: string) => `file:///plans/${path}`;

function analysed(text: string) {
  const files = [
    { path: 'roadmap.yaml', text: ROADMAP },
    { path: 'initiatives/it.yaml', text },
  ];
  return analyze(files, { asOf: day('2026-11-24') });
}

const FINDING: Finding = {
  rule: 'dependency/order',
  severity: 'warning',
  message: 'it starts too soon',
  help: 'start it later',
  at: { path: 'initiatives/it.yaml', start: 4, end: 6 },
  chain: [
    { message: 'base finishes on 2027-01-04', at: { path: 'roadmap.yaml', start: 9, end: 13 } },
    { message: 'a week must pass' },
  ],
  fixes: [{ title: 'Move it', safe: false, edits: [] }],
  subject: 'initiative:it',
};

test('everything that a finding says has its place in a diagnostic', () => {
  const settings = readSettings({}, ABLE);
  expect(diagnosticOf(FINDING, analysed('id: it\n').sources, settings, uriOf)).toEqual({
    range: { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } },
    severity: 2,
    code: 'dependency/order',
    codeDescription: { href: 'https://throughline.dev/rules/dependency/order' },
    source: 'throughline',
    message: 'it starts too soon\n· a week must pass\n→ start it later',
    relatedInformation: [
      {
        message: 'base finishes on 2027-01-04',
        location: {
          uri: 'file:///plans/roadmap.yaml',
          range: { start: { line: 0, character: 9 }, end: { line: 0, character: 13 } },
        },
      },
    ],
    data: { subject: 'initiative:it', fixes: [{ title: 'Move it', safe: false }] },
  });
});

test('a client that shows no related places reads all of it in the message', () => {
  const plain = diagnosticOf(FINDING, analysed('id: it\n').sources, readSettings({}, {}), uriOf);
  expect(plain.relatedInformation).toBeUndefined();
  expect(plain.message).toBe(
    'it starts too soon\n· base finishes on 2027-01-04\n· a week must pass\n→ start it later',
  );
});

test('the client may say where the pages of the rules are', () => {
  const settings = readSettings({ rulePage: 'page:{id}.md' }, {});
  const { codeDescription } = diagnosticOf(FINDING, analysed('id: it\n').sources, settings, uriOf);
  expect(codeDescription?.href).toBe('page:dependency/order.md');
});

test('what does nothing is faint, what is no more is struck through', () => {
  const tagsOf = (rule: string) =>
    diagnosticOf({ ...FINDING, rule }, analysed('id: it\n').sources, readSettings({}, {}), uriOf)
      .tags;
  expect(tagsOf('suppression/unused')).toEqual([1]);
  expect(tagsOf('reference/dissolved-team')).toEqual([2]);
  expect(tagsOf('dependency/order')).toBeUndefined();
});

test('what any server with the published schema says is left to it', () => {
  const analysis = analysed('id: it\ntitel: It\nstart: soon\ndependsOn: [nowhere]\n');
  const rulesWith = (schemaFeatures: string) =>
    shownFindings(analysis, readSettings({ schemaFeatures }, {})).map(({ rule }) => rule);
  expect(rulesWith('auto')).toContain('schema/unknown-key');
  expect(rulesWith('off')).not.toContain('schema/unknown-key');
  expect(rulesWith('off')).toEqual(expect.arrayContaining(['reference/unknown', 'schema/date']));
});
