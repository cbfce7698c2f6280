import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { belongs, findRoadmaps, loadRoadmap, today } from '@throughline/workspace';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from './host.ts';
import { serve } from './server.ts';

/**
 * Serves a client over standard input and output until it says `exit`, closes the stream, or
 * sends what is no message: then the process ends with an error, so that the client starts anew.
 */
export function startServer(): void {
  const reader = new StreamMessageReader(process.stdin);
  reader.onError((error) => {
    // A message that is not JSON is one message lost; without a header nothing more can be read.
    if (error instanceof SyntaxError) return;
    process.stderr.write(`throughline: cannot read what the client sends: ${error.message}\n`);
    process.exit(1);
  });
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout));
  // Standard output carries messages: nothing else may be written to it.
  console.log = console.info = (...text: readonly unknown[]) =>
    connection.console.log(text.join(' '));
  serve(connection, HOST);
}

/** In milliseconds: behind a key, editors ask for completion within a few. */
const PAUSE = 12;

/** The disk and the clock of this machine. */
const HOST: Host = {
  async findRoadmaps(path) {
    return (await findRoadmaps(path)).map(posix);
  },
  async loadRoadmap(folder, options) {
    const loaded = await loadRoadmap(folder, options);
    return { ...loaded, folder: posix(loaded.folder) };
  },
  belongs,
  today,
  async realPath(path) {
    for (let folder = path; ; folder = dirname(folder)) {
      try {
        return posix(await realpath(folder)) + path.slice(folder.length);
      } catch {
        // What is not there yet is spelled after the nearest folder that is.
        if (folder === dirname(folder)) return path;
      }
    }
  },
  pathOf(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return posix(fileURLToPath(uri)).replace(/(?<=[^/:])\/$/, '');
    } catch {
      return undefined;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
  afterInput: (run) => void setImmediate(() => setImmediate(run)),
  afterPause: (run) => void setTimeout(run, PAUSE),
};

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}
