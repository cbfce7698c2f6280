import { expect } from 'vitest';

export const FINANCE = 'initiatives/erp/erp-finance.yaml';
const CSRD = 'initiatives/csrd-reporting.yaml';
/** Two files beside the example: an initiative that has its id from its name, and one that waits for it. */
export const BY_NAME = 'initiatives/by-name.yaml';
export const LISTED = 'initiatives/listed.yaml';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** What an editor can do that can do everything the server asks for. */
export const ABLE = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      resourceOperations: ['create', 'rename', 'delete'],
    },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

/** One request, and what the example is answered with. */
export interface Row {
  /** The document; usually `FINANCE`. */
  readonly path?: string;
  /** Words that the cursor stands in, so many letters behind their start; usually one. */
  readonly words?: string;
  readonly into?: number;
  /** Further parameters; under a key that ends in `uri`, a path. */
  readonly params?: object;
  /** Where the server says in `initialize` that it can. */
  readonly capability: string;
  readonly expected: object;
}

/** Every request of the protocol that the server answers, each asked for real. */
export const REQUESTS: Readonly<Record<string, Row>> = {
  'textDocument/hover': {
    words: 'supplier-master',
    capability: 'hoverProvider',
    expected: { contents: { value: expect.stringContaining('`supplier-master`') } },
  },
  'textDocument/completion': {
    words: 'supplier-master',
    capability: 'completionProvider',
    expected: expect.arrayContaining([expect.objectContaining({ label: 'identity-sso' })]),
  },
  'textDocument/definition': {
    words: 'supplier-master',
    capability: 'definitionProvider',
    expected: [{ targetUri: expect.stringMatching(/supplier-master\.yaml$/) }],
  },
  'textDocument/declaration': {
    words: 'supplier-master',
    capability: 'declarationProvider',
    expected: [{ targetUri: expect.stringMatching(/supplier-master\.yaml$/) }],
  },
  'textDocument/references': {
    words: 'erp-finance',
    params: { context: { includeDeclaration: true } },
    capability: 'referencesProvider',
    expected: expect.arrayContaining([
      expect.objectContaining({ uri: expect.stringMatching(/ledger-shutdown\.yaml$/) }),
    ]),
  },
  'textDocument/documentHighlight': {
    words: 'team: erp',
    into: 6,
    capability: 'documentHighlightProvider',
    expected: [{ kind: 2 }, { kind: 2 }],
  },
  'textDocument/prepareRename': {
    words: 'identity-sso#erp-ready',
    capability: 'renameProvider',
    expected: { placeholder: 'identity-sso' },
  },
  'textDocument/rename': {
    words: 'erp-finance',
    params: { newName: 'erp-money' },
    capability: 'renameProvider',
    expected: {
      documentChanges: expect.arrayContaining([
        expect.objectContaining({
          textDocument: { uri: expect.stringMatching(/erp-supply\.yaml$/), version: null },
        }),
        expect.objectContaining({
          kind: 'rename',
          newUri: expect.stringMatching(/erp-money\.yaml$/),
        }),
      ]),
    },
  },
  'textDocument/linkedEditingRange': {
    path: LISTED,
    words: 'one',
    capability: 'linkedEditingRangeProvider',
    expected: { ranges: [{ start: { line: 1 } }, { start: { line: 2 } }] },
  },
  'textDocument/codeAction': {
    path: CSRD,
    params: { range: EVERYWHERE, context: { diagnostics: [] } },
    capability: 'codeActionProvider',
    expected: expect.arrayContaining([expect.objectContaining({ kind: 'quickfix' })]),
  },
  'textDocument/codeLens': {
    capability: 'codeLensProvider',
    expected: [
      { command: { title: '3 wait for this' } },
      { command: { title: expect.stringMatching(/float|short/) } },
      { command: { title: expect.stringMatching(/^earliest finish/) } },
      {
        command: {
          title: expect.stringMatching(/^busiest: accounting in finance, \d+ % in \w+ \d+$/),
        },
      },
    ],
  },
  'textDocument/inlayHint': {
    params: { range: EVERYWHERE },
    capability: 'inlayHintProvider',
    expected: expect.arrayContaining([
      expect.objectContaining({ label: '1 Jul to 30 Sep 2027' }),
      expect.objectContaining({ label: '1 Apr 2027' }),
    ]),
  },
  'textDocument/semanticTokens/full': {
    capability: 'semanticTokensProvider',
    expected: { resultId: expect.any(String), data: expect.arrayContaining([0, 4, 11]) },
  },
  'textDocument/semanticTokens/full/delta': {
    params: { previousResultId: 'none' },
    capability: 'semanticTokensProvider',
    expected: { resultId: expect.any(String), data: expect.arrayContaining([0, 4, 11]) },
  },
  'textDocument/semanticTokens/range': {
    params: { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 20 } } },
    capability: 'semanticTokensProvider',
    expected: { data: [0, 4, 11, expect.any(Number), 1] },
  },
  'textDocument/foldingRange': {
    capability: 'foldingRangeProvider',
    expected: expect.arrayContaining([
      { startLine: expect.any(Number), endLine: expect.any(Number) },
    ]),
  },
  'textDocument/selectionRange': {
    params: { positions: [{ line: 0, character: 6 }] },
    capability: 'selectionRangeProvider',
    expected: [
      {
        range: { start: { line: 0, character: 4 } },
        parent: { range: { start: { line: 0, character: 0 } } },
      },
    ],
  },
  'textDocument/documentLink': {
    capability: 'documentLinkProvider',
    expected: [{ target: 'https://tracker.halden.example/ERP-12' }],
  },
  'textDocument/documentSymbol': {
    capability: 'documentSymbolProvider',
    expected: [{ name: 'erp-finance' }],
  },
  'textDocument/prepareCallHierarchy': {
    words: 'supplier-master',
    capability: 'callHierarchyProvider',
    expected: [{ name: 'supplier-master', data: { id: 'supplier-master' } }],
  },
  'callHierarchy/incomingCalls': {
    params: { item: { uri: FINANCE, data: { id: 'erp-finance' } } },
    capability: 'callHierarchyProvider',
    expected: expect.arrayContaining([
      expect.objectContaining({ from: expect.objectContaining({ name: 'ledger-shutdown' }) }),
    ]),
  },
  'callHierarchy/outgoingCalls': {
    params: { item: { uri: FINANCE, data: { id: 'erp-finance' } } },
    capability: 'callHierarchyProvider',
    expected: expect.arrayContaining([
      expect.objectContaining({ to: expect.objectContaining({ name: 'vendor, connector team' }) }),
    ]),
  },
  'textDocument/diagnostic': {
    path: CSRD,
    capability: '',
    expected: {
      kind: 'full',
      resultId: expect.any(String),
      items: expect.arrayContaining([expect.objectContaining({ code: 'schema/unknown-key' })]),
    },
  },
  'textDocument/formatting': {
    path: LISTED,
    params: { options: { tabSize: 2, insertSpaces: true } },
    capability: 'documentFormattingProvider',
    expected: [{ range: { start: { line: 2, character: 5 } }, newText: 'id: two, title: Two' }],
  },
  'textDocument/rangeFormatting': {
    path: LISTED,
    params: { options: { tabSize: 2, insertSpaces: true }, range: EVERYWHERE },
    capability: 'documentRangeFormattingProvider',
    expected: [{ range: { start: { line: 2, character: 5 } }, newText: 'id: two, title: Two' }],
  },
  'workspace/diagnostic': {
    params: { previousResultIds: [] },
    capability: '',
    expected: {
      items: expect.arrayContaining([
        expect.objectContaining({ kind: 'full', uri: expect.stringMatching(/ot-security\.yaml$/) }),
      ]),
    },
  },
  'workspace/symbol': {
    params: { query: 'erpfin' },
    capability: 'workspaceSymbolProvider',
    expected: [{ name: 'erp-finance' }, { name: 'erp-foundation' }, { name: 'erp-wave-1' }],
  },
  'workspace/willRenameFiles': {
    params: { files: [{ oldUri: BY_NAME, newUri: 'initiatives/by-another.yaml' }] },
    capability: 'workspace',
    expected: { documentChanges: [{ edits: [{ newText: 'by-another' }] }] },
  },
};
