import { readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { FEATURES } from '../../packages/language-server/src/generated/features.ts';
import { Client } from './client.ts';
import { REQUESTS } from './requests.ts';

// The README's table of what language servers can do is what they say when they start, and what
// it says of ours is asked for over real streams, in `features.test.ts` and `choices.test.ts`.
const REPOSITORY = new URL('../..', import.meta.url).pathname;

/** By row of the table: where a server announces it, and by which requests it is asked for. */
const ROWS: Readonly<Record<string, readonly [announced: string, ...methods: string[]]>> = {
  'completion, hover': ['completionProvider', 'textDocument/completion', 'textDocument/hover'],
  definition: ['definitionProvider', 'textDocument/definition'],
  declaration: ['declarationProvider', 'textDocument/declaration'],
  'references, highlights': [
    'referencesProvider',
    'textDocument/references',
    'textDocument/documentHighlight',
  ],
  'rename, prepared': [
    'renameProvider.prepareProvider',
    'textDocument/prepareRename',
    'textDocument/rename',
  ],
  'linked editing': ['linkedEditingRangeProvider', 'textDocument/linkedEditingRange'],
  'code actions': ['codeActionProvider', 'textDocument/codeAction'],
  'code lens': ['codeLensProvider', 'textDocument/codeLens'],
  'inlay hints': ['inlayHintProvider', 'textDocument/inlayHint'],
  'semantic tokens': [
    'semanticTokensProvider',
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/range',
    'textDocument/semanticTokens/full/delta',
  ],
  folding: ['foldingRangeProvider', 'textDocument/foldingRange'],
  'selection ranges': ['selectionRangeProvider', 'textDocument/selectionRange'],
  'document links, outline': [
    'documentLinkProvider',
    'textDocument/documentLink',
    'textDocument/documentSymbol',
  ],
  'workspace symbols': ['workspaceSymbolProvider', 'workspace/symbol'],
  'call hierarchy': [
    'callHierarchyProvider',
    'textDocument/prepareCallHierarchy',
    'callHierarchy/incomingCalls',
    'callHierarchy/outgoingCalls',
  ],
  formatting: [
    'documentFormattingProvider',
    'textDocument/formatting',
    'textDocument/rangeFormatting',
  ],
  'pull diagnostics, of the workspace too': [
    'diagnosticProvider.workspaceDiagnostics',
    'textDocument/diagnostic',
    'workspace/diagnostic',
  ],
  'edits when a file is renamed': [
    'workspace.fileOperations.willRename',
    'workspace/willRenameFiles',
  ],
  'UTF-8 positions': ['positionEncoding:utf-8'],
};

/** The rows of the table: what it is about, ours, yaml-language-server's, LikeC4's. */
function rowsOfTable(): readonly (readonly string[])[] {
  const readme = readFileSync(`${REPOSITORY}README.md`, 'utf8');
  const [, table = ''] =
    /\| \| Throughline \| yaml-language-server[^\n]*\n\|[-|]+\|\n((?:\|[^\n]*\n)+)/.exec(readme) ??
    [];
  const rows = table.trim().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a client asks for that can do everything that a server may announce when it starts. */
const ABLE = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
    publishDiagnostics: {},
  },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};

async function announcedBy(program?: readonly string[]): Promise<object> {
  const client = new Client(program);
  const { result } = await client.start(REPOSITORY, { format: true }, ABLE);
  client.process.kill();
  return (result as { readonly capabilities: object }).capabilities; // as the protocol says
}

function isAnnounced(capabilities: object, where: string): boolean {
  const [route = '', word] = where.split(':');
  let found: unknown = capabilities;
  for (const key of route.split('.')) {
    // Anything may be asked for a key; what comes out is unknown again.
    found = (found as Record<string, unknown> | undefined)?.[key];
  }
  return word === undefined ? Boolean(found) : found === word;
}

test('every request of the protocol that the server answers stands in the table, and is asked for', () => {
  expect(rowsOfTable().map(([what]) => what)).toEqual(Object.keys(ROWS));
  const inTable = Object.values(ROWS).flatMap(([, ...methods]) => methods);
  const answered = FEATURES.map(({ method }) => method).filter(
    (each) => !each.startsWith('throughline'),
  );
  expect(inTable.toSorted()).toEqual(answered.toSorted());
  expect(Object.keys(REQUESTS).toSorted()).toEqual(answered.toSorted());
});

test.each([
  ['ours', 1, undefined],
  [
    "Red Hat's",
    2,
    [
      process.execPath,
      `${REPOSITORY}node_modules/yaml-language-server/bin/yaml-language-server`,
      '--stdio',
    ],
  ],
] as const)('the table says of %s what it says of itself', async (_, column, program) => {
  const capabilities = await announcedBy(program);
  const said = rowsOfTable().map((row) => [row[0], row[column] !== '–']);
  const announced = Object.entries(ROWS).map(([what, [where]]) => [
    what,
    isAnnounced(capabilities, where),
  ]);
  expect(said).toEqual(announced);
});
