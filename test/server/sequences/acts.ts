import * as fc from 'fast-check';

/** A change of a document: so much text from somewhere goes, and other text comes. */
export interface Change {
  readonly from: number;
  readonly length: number;
  readonly text: string;
  /** The whole document is sent instead of what changed. */
  readonly isWhole: boolean;
}

/** Something that a person, an editor or another program does. */
export type Act =
  | { readonly kind: 'open' | 'close' | 'save' | 'remove'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'move'; readonly path: string; readonly to: string }
  | { readonly kind: 'edit'; readonly path: string; readonly changes: readonly Change[] }
  /** The editor tells of what changed on the disk, and of as many files that are none. */
  | { readonly kind: 'tell'; readonly noise: number; readonly how: 'watched' | 'renamed' }
  | {
      readonly kind: 'ask';
      readonly path: string;
      readonly method: string;
      readonly line: number;
      readonly character: number;
      readonly isCancelled: boolean;
    }
  | { readonly kind: 'babble'; readonly method: string; readonly params: unknown }
  /** So many turns of the event loop pass. */
  | { readonly kind: 'wait'; readonly turns: number };

export const MAIN = 'roadmap.yaml';
const PATHS = [MAIN, ...['a', 'b', 'c'].map((id) => `initiatives/${id}.yaml`), 'notes.yaml'];

/** What the disk holds before anyone does anything. */
export const BEGINNING: Readonly<Record<string, string>> = {
  [MAIN]: 'roadmap: shop\ntitle: Shop\nteams:\n  web: {title: Web, people: 2}\n',
  'initiatives/a.yaml': 'id: a\ntitle: The first\nstart: 2027-01-04\ntarget: 2027-03-26\n',
  'initiatives/b.yaml':
    'id: b\ntitle: The second\ndependsOn: [a]\ndemand: [{team: web, effort: 20pd}]\ntarget: 2027-06-30\n',
};

const TEXTS = [
  ...Object.values(BEGINNING),
  'id: c\ntitle: "Ünter 👩‍👧 Ⅳ"\ndependsOn: [b, {on: a, type: SS}]\ntarget: 2027-Q1\n',
  'id: a\r\ntitle: The same id\r\ndependsOn: [a, nowhere]\r\n',
  'roadmap: shop\nteams:\n  web: {title: Web}\nrules: {reference/unknown: warning}\n',
  'initiatives:\n  - {id: a, title: A}\n  - {id: c, title: C, dependsOn: [b]}\n',
  '# throughline-ignore reference/unknown: not yet\ndependsOn: [nobody]\n',
  '\uFEFFid: ü\r\ntitle: With a mark\r\n',
  'x: [',
  '',
];

const PIECES = [
  '\n',
  '\r\n',
  ' ',
  '  ',
  '- ',
  '[',
  ']',
  '{',
  ': ',
  '"',
  '#',
  '&x ',
  '*x',
  'a',
  'b',
  'ü',
  '👩‍👧',
  '\uD83D',
  '\uFEFF',
  'dependsOn: [b]\n',
  'status: done\n',
  'target: 2027-02-01\n',
  '  db: {people: 1}\n',
];

const METHODS = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'textDocument/documentSymbol',
  'textDocument/diagnostic',
  'throughline/timeline',
];

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'workspace/didChangeWatchedFiles',
  'workspace/didRenameFiles',
  'workspace/didDeleteFiles',
  'workspace/didChangeWorkspaceFolders',
  'workspace/didChangeConfiguration',
  '$/cancelRequest',
  'no/such/notification',
];

/** Parameters that are none. */
const NONSENSE: readonly unknown[] = [
  {},
  [],
  { textDocument: null },
  { textDocument: { uri: 7 }, contentChanges: 7 },
  { textDocument: { uri: 'file:///nowhere/x.yaml', version: 2 }, contentChanges: [{}] },
  { changes: [{}], files: [{ uri: 1 }], id: 'none' },
  { event: { added: null, removed: 3 } },
];

const path = fc.constantFrom(...PATHS);
const change: fc.Arbitrary<Change> = fc.record({
  from: fc.nat(90),
  length: fc.oneof(fc.constant(0), fc.nat(9)),
  text: fc.constantFrom('', ...PIECES),
  isWhole: fc.boolean(),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('close', 'save', 'remove'), path }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      path,
      text: fc.constantFrom(...TEXTS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), path, to: path }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      path,
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      noise: fc.nat(30),
      how: fc.constantFrom('watched', 'renamed'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      path,
      method: fc.constantFrom(...METHODS),
      line: fc.nat(4),
      character: fc.nat(20),
      isCancelled: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('babble' as const),
      method: fc.constantFrom(...NOTIFICATIONS, ...METHODS, 'no/such/request'),
      params: fc.constantFrom(...NONSENSE),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), turns: fc.nat(12) }) },
);

/** What is done one after another, mostly without waiting for anything. */
export const sequences: fc.Arbitrary<readonly Act[]> = fc.array(act, {
  minLength: 1,
  maxLength: 16,
});

/** Whether a method is one that is not answered. */
export function isNotification(method: string): boolean {
  return NOTIFICATIONS.includes(method);
}
