import { parseDay, type Day } from '@throughline/core';
import { DEFAULT_RULE_PAGE } from './protocol.ts';

/** How the client wants the server to be, read once from `initialize`. */
export interface Settings {
  /** Absent: the clock's day, asked anew for each analysis. */
  readonly asOf?: Day;
  /** Whether to say what a YAML server with the published schema says as well. */
  readonly schemaFeatures: boolean;
  /** An address with `{id}` in it. */
  readonly rulePage: string;
  /** What the client can show. */
  readonly client: ClientAbilities;
}

interface ClientAbilities {
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly locationLinks: boolean;
  readonly nestedSymbols: boolean;
  /** It watches files for the server if asked to. */
  readonly watchesFiles: boolean;
}

/** Reads `initialize`; what is absent or of another type has its usual value. */
export function readSettings(options: unknown, capabilities: unknown): Settings {
  const asOf = textAt(options, 'asOf');
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const rulePage = textAt(options, 'rulePage');
  return {
    ...(day?.ok && { asOf: day.value }),
    schemaFeatures: textAt(options, 'schemaFeatures') !== 'off',
    rulePage: rulePage?.includes('{id}') ? rulePage : DEFAULT_RULE_PAGE,
    client: {
      relatedInformation: isSet(capabilities, 'textDocument.publishDiagnostics.relatedInformation'),
      snippets: isSet(capabilities, 'textDocument.completion.completionItem.snippetSupport'),
      documentChanges: isSet(capabilities, 'workspace.workspaceEdit.documentChanges'),
      snippetEdits: isSet(capabilities, 'workspace.workspaceEdit.snippetEditSupport'),
      locationLinks: isSet(capabilities, 'textDocument.definition.linkSupport'),
      nestedSymbols: isSet(
        capabilities,
        'textDocument.documentSymbol.hierarchicalDocumentSymbolSupport',
      ),
      watchesFiles: isSet(capabilities, 'workspace.didChangeWatchedFiles.dynamicRegistration'),
    },
  };
}

function isSet(value: unknown, route: string): boolean {
  return valueAt(value, route) === true;
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
