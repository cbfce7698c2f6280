import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEdits, lineIndex } from '@throughline/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client, placeOf, uriOf, type Place } from './client.ts';
import { ABLE, LISTED } from './requests.ts';

const CRM = 'initiatives/crm-consolidation.yaml';

/** In one file, something to do of every kind. */
const MANY = `initiatives:
  - {id: one, title: One, target: 2027-05, owners: {it: a}, labels: board}
  - {id: two, title: Two, dependsOn: [one, by-name]}
  - {id: three, title: Three, start: 2027-06-01}
  - {id: four, title: Four, start: 2027-07, dependsOn: [{on: one, for: it}]}
  - id: five
    title: Five
    status: committed
    domain: business
    target: 2026-10
    demand: [{team: erp, effort: 5pd}]
  - {id: six, title: Six, target: 2027-03-02}
`;

let folder: string;
let client: Client;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'throughline-actions-')));
  await cp(new URL('../../examples/halden-foods', import.meta.url), folder, { recursive: true });
  await writeFile(join(folder, LISTED), MANY);
  client = new Client();
  await client.start(folder, {}, ABLE);
});

afterAll(async () => {
  const code = await client.stop();
  await rm(folder, { recursive: true });
  expect([code, client.stderr]).toEqual([0, '']);
});

interface Action {
  readonly title: string;
  readonly edit?: {
    readonly documentChanges: readonly {
      readonly edits: readonly {
        readonly range: { readonly start: Place; readonly end: Place };
        readonly newText?: string;
        readonly snippet?: { readonly value: string };
      }[];
    }[];
  };
}

/** What a person may have done about a place, over the wire, and the text that is there afterwards. */
test.each([
  ['Mark as acknowledged', CRM, 'identity-sso', /needBy: 2027-02-26, acknowledged: true}/],
  ['Apply the safe fix in this file', LISTED, 'by-name', /labels: \[board\]/],
  [
    'Wait for one, due 2027-05, instead of starting on 2027-06-01',
    LISTED,
    '2027-06-01',
    /Three, dependsOn: \[one\]/,
  ],
  [
    'Write shop-spring instead of 2027-03-02, so that it moves when shop-spring moves',
    LISTED,
    '2027-03-02',
    /target: shop-spring/,
  ],
  ['Let one decide the start, instead of 2027-07', LISTED, '2027-07,', /Four, dependsOn/],
  ['Add kpis: with the figure that it moves', LISTED, 'id: five', /kpis: \[\$\{1\|/],
  [
    'Add feasibility: with a verdict',
    LISTED,
    'id: five',
    /feasibility: \{verdict: \$\{2\|feasible/,
  ],
  [
    'Ignore plan/expired-date here, with a reason',
    LISTED,
    '2026-10',
    /# throughline-ignore plan\/expired-date until 2027-02-24: \$\{1:why\}/,
  ],
] as const)('%s', async (title, path, words, expected) => {
  const uri = uriOf(join(folder, path));
  const text = await readFile(join(folder, path), 'utf8');
  client.open(uri, text);
  const place = placeOf(text, words, words.startsWith('id: ') ? 5 : 1);
  const actions = await client.ask<Action[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: place, end: place },
    context: { diagnostics: [] },
  });
  const action = actions.find((each) => each.title === title);
  expect(actions.map((each) => each.title)).toContain(title);
  expect(afterwards(text, action)).toMatch(expected);
  client.close(uri);
});

function afterwards(text: string, action: Action | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change) return '';
  const { offsetAt } = lineIndex(text);
  const edits = change.edits.map((edit) => ({
    start: offsetAt({ line: edit.range.start.line, column: edit.range.start.character }),
    end: offsetAt({ line: edit.range.end.line, column: edit.range.end.character }),
    text: edit.snippet?.value ?? edit.newText ?? '',
  }));
  return applyEdits(text, edits);
}
