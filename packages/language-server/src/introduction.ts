import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  WatchKind,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { FEATURES } from './generated/features.ts';
import type { Settings } from './settings.ts';

/** What the server says of itself: what it can do by itself, and what each feature says. */
export function introduction(settings: Settings): InitializeResult {
  const offered = FEATURES.map((feature) => feature.capabilities?.(settings) ?? {});
  const capabilities: ServerCapabilities = {
    positionEncoding: settings.places.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...Object.assign({}, ...offered),
    // Several features may speak of it; of everything else only one does.
    workspace: Object.assign(
      { workspaceFolders: { supported: true, changeNotifications: true } },
      ...offered.map(({ workspace }) => workspace),
    ),
  };
  return { serverInfo: { name: 'throughline' }, capabilities };
}

/** Has the client tell what happens to files and settings, if it can. */
export function watch(
  connection: Connection,
  client: Settings['client'],
  failed: (what: string, error: unknown) => void,
): void {
  if (client.watchesFiles) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        // A folder that is deleted or renamed is told of by its own name alone.
        watchers: [
          { globPattern: '**/*.{yaml,yml}' },
          { globPattern: '**/*', kind: WatchKind.Delete },
        ],
      })
      .catch((error: unknown) => failed('watch files', error));
  }
  if (client.watchesSettings) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'throughline' })
      .catch((error: unknown) => failed('watch settings', error));
  }
}
