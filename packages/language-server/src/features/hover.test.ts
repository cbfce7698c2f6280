import type { Hover } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, ROADMAP, textAt } from '../testing/ask.ts';
import hover from './hover.ts';

const BASE = `id: base
title: The base
status: done
actual: {start: 2026-09-01, finish: 2026-10-30}
`;

async function hoverOn(text: string, options = {}): Promise<string | undefined> {
  const files = {
    'initiatives/it.yaml': text,
    'roadmap.yaml': ROADMAP,
    'initiatives/base.yaml': BASE,
  };
  const found = await ask<Hover | null>(hover, files, { options });
  // The server always answers with Markdown.
  return (found?.contents as { value: string } | undefined)?.value;
}

test.each([
  ['start: 2027-<|>Q2', '`2027-Q2`: 1 Apr to 30 Jun 2027, 65 working days'],
  ['start: 2027-03-2<|>9', '`2027-03-29`: Monday, 29 Mar 2027 (`Easter Monday`)'],
  ['start: 2027-03-2<|>7', '`2027-03-27`: Saturday, 27 Mar 2027, not a working day'],
  ['start: 2027-03-<|>30', '`2027-03-30`: Tuesday, 30 Mar 2027'],
  ['target: spring -<|> 1w', '`spring - 1w`: Monday, 15 Mar 2027; moves when `spring` moves'],
  ['target: tb<|>d', '`tbd`: not decided yet'],
  ['target: later<|>', '`later`: a horizon to which `calendar.horizons` gives no days'],
  ['duration: 3<|>w', '`3w`: 15 working days'],
  ['duration: 10c<|>d', '`10cd`: 10 calendar days'],
  [
    'demand: [{team: web, effort: 5..8..1<|>3pd}]',
    '`5..8..13pd`: 5 person-days if all goes well, 8 likely, 13 if little does',
  ],
  ['demand: [{team: web, effort: 2<|>pw}]', '`2pw`: 10 person-days'],
])('a date or effort in words: %s', async (text, meaning) => {
  expect((await hoverOn(text))?.split('\n')[0]).toBe(meaning);
});

test('a name shows what bears it', async () => {
  expect(await hoverOn('dependsOn: [ba<|>se]')).toBe(`**The base**  
\`base\` · done

- started 1 Sep 2026
- finished 30 Oct 2026`);
});

test('a team shows what is said of it in a word each', async () => {
  expect(await hoverOn('demand: [{team: we<|>b}]')).toBe(
    '**Web**  \n`web` · team\n\n- people: `3`',
  );
});

test('an owner that is a team shows the team', async () => {
  expect(await hoverOn('owners: {it: st<|>ore}')).toContain('**Store**');
});

test('a key shows what it is for, and the words that may stand under it', async () => {
  expect(await hoverOn('prio<|>rity: must')).toMatch(/^\*\*priority\*\*\n\n.+/);
});

test('with the schema left to another server, keys have no hover and dates keep theirs', async () => {
  const options = { schemaFeatures: 'off' };
  expect(await hoverOn('prio<|>rity: must', options)).toBeUndefined();
  expect(await hoverOn('start: 2027-<|>Q2', options)).toBe(
    '`2027-Q2`: 1 Apr to 30 Jun 2027, 65 working days',
  );
});

test('text of the user cannot format, link or hide', async () => {
  const text = 'id: it<|>\ntitle: "<b>[x](command:evil) *y* https://a.example \\u202e"\n';
  expect((await hoverOn(text))?.split('\n')[0]).toBe(
    String.raw`**\<b\>\[x\](command:evil) \*y\* https\://a.example \\u{202e}**  `,
  );
});

test('the range is the word, in UTF-16 units, also behind emoji and CRLF', async () => {
  const text = 'title: "👩‍👧 x"\r\nowners: {it: 👩, business: we<|>b}\r\n';
  const files = { 'initiatives/it.yaml': text, 'roadmap.yaml': ROADMAP };
  const found = await ask<Hover>(hover, files);
  expect(textAt(text, found.range!)).toBe('web');
});

test('nothing where nothing stands', async () => {
  expect(await hoverOn('title: x\n<|>\n')).toBeUndefined();
});

test('an initiative shows what the plan, its teams and its figures say', async () => {
  const text = `id: it<|>
title: It
status: committed
start: 2027-03-01
target: 2027-04-30
kpis: [orders, {kpi: orders, expect: up to 70, by: 2027-Q4}]
demand: [{team: web, skill: code, effort: 30pd}]
`;
  expect(await hoverOn(text)).toBe(`**It**  
\`it\` · committed

- start 1 Mar 2027
- target 30 Apr 2027
- finishes 30 Apr 2027 at the earliest
- moves \`orders\`
- moves \`orders\`: up to 70 by 2027-Q4

- code in web: 58 pd left, fullest in Mar 2027: 34 %

2 errors, 1 info`);
});
