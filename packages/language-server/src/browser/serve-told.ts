import type { Connection } from 'vscode-languageserver';
import { FILES } from '../protocol.ts';
import { serve } from '../server.ts';
import { toldHost } from './host.ts';

/** Serves a client that tells what its files hold: the server reads none, wherever it runs. */
export function serveTold(connection: Connection): void {
  const host = toldHost();
  connection.onNotification(FILES, host.tell);
  serve(connection, host);
}
