import { parseDay, type Day } from '@throughline/core';
import { UTF16, UTF8, type Places } from './lsp/positions.ts';
import { CODE_LENSES, DEFAULT_RULE_PAGE, INLAY_HINTS } from './protocol.ts';

/** How the client wants the server to be, read once from `initialize`. */
export interface Settings {
  /** Absent: the clock's day, asked anew for each analysis. */
  readonly asOf?: Day;
  /** Whether to say what a YAML server with the published schema says as well. */
  readonly schemaFeatures: boolean;
  /** Whether to offer to put keys in order. */
  readonly format: boolean;
  /** An address with `{id}` in it. */
  readonly rulePage: string;
  /** What is shown above and within the lines; the only part that may change while the server runs. */
  readonly shown: Shown;
  /** Whether diagnostics are sent when they are found, or given when they are asked for. */
  readonly diagnostics: 'push' | 'pull';
  /** Positions as the client counts them. */
  readonly places: Places;
  /** What the client can show. */
  readonly client: ClientAbilities;
}

export interface Shown {
  readonly codeLens: ReadonlySet<(typeof CODE_LENSES)[number]>;
  readonly inlayHints: ReadonlySet<(typeof INLAY_HINTS)[number]>;
}

type ClientAbilities = Readonly<Record<keyof typeof ABILITIES, boolean>>;

/** Where a client says that it can do something. */
const ABILITIES = {
  relatedInformation: 'textDocument.publishDiagnostics.relatedInformation',
  snippets: 'textDocument.completion.completionItem.snippetSupport',
  definitionLinks: 'textDocument.definition.linkSupport',
  declarationLinks: 'textDocument.declaration.linkSupport',
  nestedSymbols: 'textDocument.documentSymbol.hierarchicalDocumentSymbolSupport',
  documentChanges: 'workspace.workspaceEdit.documentChanges',
  snippetEdits: 'workspace.workspaceEdit.snippetEditSupport',
  /** It watches files, or tells of settings, for the server if asked to. */
  watchesFiles: 'workspace.didChangeWatchedFiles.dynamicRegistration',
  watchesSettings: 'workspace.didChangeConfiguration.dynamicRegistration',
  /** It asks again for what it shows if told to. */
  refreshesLenses: 'workspace.codeLens.refreshSupport',
  refreshesHints: 'workspace.inlayHint.refreshSupport',
  refreshesDiagnostics: 'workspace.diagnostics.refreshSupport',
  /** An edit may create or rename files as well. */
  createsFiles: 'workspace.workspaceEdit.resourceOperations:create',
  renamesFiles: 'workspace.workspaceEdit.resourceOperations:rename',
} as const;

function readAbilities(capabilities: unknown): ClientAbilities {
  const said = Object.fromEntries(
    Object.entries(ABILITIES).map(([ability, route]) => [ability, isSet(capabilities, route)]),
    // Every ability is there because the table is where they come from.
  ) as ClientAbilities;
  // Operations on files stand among the changes of documents: some clients say only the one.
  const documentChanges = said.documentChanges || said.createsFiles || said.renamesFiles;
  return { ...said, documentChanges };
}

const USUAL: Shown = { codeLens: new Set(CODE_LENSES), inlayHints: new Set(['dates']) };

/** Reads `initialize`; what is absent or of another type has its usual value. */
export function readSettings(options: unknown, capabilities: unknown): Settings {
  const asOf = textAt(options, 'asOf');
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const rulePage = textAt(options, 'rulePage');
  const client = readAbilities(capabilities);
  return {
    ...(day?.ok && { asOf: day.value }),
    schemaFeatures: textAt(options, 'schemaFeatures') !== 'off',
    format: isSet(options, 'format'),
    rulePage: rulePage?.includes('{id}') ? rulePage : DEFAULT_RULE_PAGE,
    shown: readShown({ settings: options }, USUAL),
    diagnostics: waysOf(textAt(options, 'diagnostics'), capabilities, client),
    places: placesFor(valueAt(capabilities, 'general.positionEncodings')),
    client,
  };
}

/**
 * What is shown after `workspace/didChangeConfiguration` has had its say on what was shown before.
 * Settings may come under the server's name, or alone.
 */
export function readShown(params: unknown, before: Shown): Shown {
  const options = valueAt(params, 'settings.throughline') ?? valueAt(params, 'settings');
  return {
    codeLens: partsOf(valueAt(options, 'codeLens'), CODE_LENSES) ?? before.codeLens,
    inlayHints: partsOf(valueAt(options, 'inlayHints'), INLAY_HINTS) ?? before.inlayHints,
  };
}

/** All, none, those that are listed, or those under whose name `true` stands. */
function partsOf<T extends string>(value: unknown, all: readonly T[]): ReadonlySet<T> | undefined {
  if (typeof value === 'boolean') return new Set(value ? all : []);
  if (Array.isArray(value)) return new Set(all.filter((each) => value.includes(each)));
  if (typeof value !== 'object' || value === null) return undefined;
  return new Set(all.filter((each) => valueAt(value, each) === true));
}

/** Asking suits a client only if it can be told to ask again: an edit changes findings elsewhere. */
function waysOf(
  option: string | undefined,
  capabilities: unknown,
  { refreshesDiagnostics }: ClientAbilities,
): Settings['diagnostics'] {
  if (option === 'push' || option === 'pull') return option;
  const asks = typeof valueAt(capabilities, 'textDocument.diagnostic') === 'object';
  return asks && refreshesDiagnostics ? 'pull' : 'push';
}

/** UTF-8 only for a client that would rather have it: everybody must know UTF-16. */
function placesFor(encodings: unknown): Places {
  const offered: readonly unknown[] = Array.isArray(encodings) ? encodings : [];
  const known = [UTF16, UTF8];
  const wanted = offered.map((each) => known.find(({ encoding }) => encoding === each));
  return wanted.find((places) => places !== undefined) ?? UTF16;
}

/** Whether `true` stands at a route, or the list there has the word behind the route's colon. */
function isSet(value: unknown, route: string): boolean {
  const [keys, word] = route.split(':');
  const found = valueAt(value, keys!);
  return word === undefined ? found === true : Array.isArray(found) && found.includes(word);
}

function textAt(value: unknown, route: string): string | undefined {
  const found = valueAt(value, route);
  return typeof found === 'string' ? found : undefined;
}

function valueAt(value: unknown, route: string): unknown {
  let current = value;
  for (const key of route.split('.')) {
    if (typeof current !== 'object' || current === null) return undefined;
    // Anything that is an object may be asked for a key; what comes out is unknown again.
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
