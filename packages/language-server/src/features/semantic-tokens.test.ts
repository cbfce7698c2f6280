import { array, assert, integer, property } from 'fast-check';
import { SemanticTokenTypes, type SemanticTokens } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { changesOf } from '../lsp/token-changes.ts';
import { LEGEND } from '../lsp/tokens.ts';
import { ask, ROADMAP } from '../testing/ask.ts';
import delta from './semantic-tokens-delta.ts';
import range from './semantic-tokens-range.ts';
import full from './semantic-tokens.ts';

const TEXT = `id: it
title: Not spring
status: active
target: spring - 2w
dependsOn: [gone, base, nowhere, {on: "base#pilot", type: SS, lag: 2w}]
demand: [{team: web, skill: code, effort: 20..30..55pd}]
owners: {it: web, business: somebody}
summary: >-
  web and
  spring
`;

const FILES = {
  'initiatives/it.yaml': TEXT,
  'initiatives/base.yaml': 'id: base\nmilestones: [{id: pilot}]\n',
  'initiatives/gone.yaml': 'id: gone\nstatus: dropped\n',
  'roadmap.yaml': ROADMAP,
};

/** Each token as `text type`, with its modifiers. */
function read({ data }: SemanticTokens, text: string): readonly string[] {
  const lines = text.split('\n');
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down === 0 ? character + right : right;
    line += down;
    const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    tokens.push(
      [lines[line]!.slice(character, character + length), LEGEND.tokenTypes[type], ...names].join(
        ' ',
      ),
    );
  }
  return tokens;
}

const TOKENS = [
  'it class definition',
  'active enumMember',
  'spring enumMember',
  'gone class deprecated',
  'base class',
  'base class',
  'pilot event',
  'SS enumMember',
  '2w number',
  'web namespace',
  'code property',
  '20..30..55pd number',
  'web namespace',
];

test('names by kind, dates and amounts, words of the schema, and no prose', async () => {
  expect(read(await ask<SemanticTokens>(full, FILES), TEXT)).toEqual(TOKENS);
});

test('only those in sight', async () => {
  const params = { range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } } };
  expect(read(await ask<SemanticTokens>(range, FILES, { params }), TEXT)).toEqual(
    TOKENS.slice(9, 12),
  );
});

test('lengths are bytes for a client that counts bytes', async () => {
  const text = 'status: x\ntitle: é\nowners: {it: wéb}\nstart: 2027-Q1\n';
  const roadmap = 'roadmap: r\nteams: {wéb: {title: W}}\n';
  const capabilities = { general: { positionEncodings: ['utf-8'] } };
  const files = { 'initiatives/it.yaml': text, 'roadmap.yaml': roadmap };
  const { data } = await ask<SemanticTokens>(full, files, { capabilities });
  expect([data.slice(0, 4), data.slice(5, 8), data.slice(10, 13)]).toEqual([
    [0, 8, 1, LEGEND.tokenTypes.indexOf(SemanticTokenTypes.enumMember)],
    [2, 13, 4],
    [1, 7, 7],
  ]);
});

test.each(['', '# x\n', 'id: [', '- a', 'status: "act\n  ive"\n'])('of %j too', async (text) => {
  const { data } = await ask<SemanticTokens>(full, { 'initiatives/it.yaml': text });
  expect(data.length % 5).toBe(0);
});

test('what changed since the last time is one edit of what was given then', () => {
  const numbers = array(integer({ min: 0, max: 2 }), { maxLength: 12 });
  assert(
    property(numbers, numbers, (before, after) => {
      const edits = changesOf(before, after);
      expect(edits.length).toBeLessThan(2);
      const patched = [...before];
      for (const { start, deleteCount, data = [] } of edits)
        patched.splice(start, deleteCount, ...data);
      expect(patched).toEqual(after);
    }),
  );
});

test('nobody is told of changes to what is not known', async () => {
  const params = { previousResultId: 'yesterday' };
  const whole = await ask<SemanticTokens>(delta, FILES, { params });
  expect(read(whole, TEXT)).toEqual(TOKENS);
  expect(whole.resultId).toEqual(expect.any(String));
});
