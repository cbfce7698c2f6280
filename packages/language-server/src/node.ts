import { realpath } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  belongs,
  findRoadmaps,
  loadRoadmap,
  rereadFiles,
  today,
  ForecastThread,
} from '@throughline/workspace';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serveTold } from './browser/serve-told.ts';
import type { Host } from './host.ts';
import { serve } from './server.ts';

/** Where the client is: a port of this machine, or a pipe by its path, on which it listens. */
export type Channel = { readonly port: number } | { readonly pipe: string };

export interface Files {
  /** The client tells what the files hold, as they are on no disk: `throughline/files`. */
  readonly isTold?: boolean;
}

/**
 * Serves a client over standard input and output, or over a channel that the client has opened,
 * until it says `exit`, closes the stream, or sends what is no message: then the process ends
 * with an error, so that the client starts anew.
 */
export function startServer(channel?: Channel, { isTold = false }: Files = {}): void {
  const { input, output } = channel
    ? connectTo(channel)
    : { input: process.stdin, output: process.stdout };
  const reader = new StreamMessageReader(input);
  reader.onError((error) => {
    // A message that is not JSON, or cancels nothing, is one message lost; without a header nothing
    // more can be read.
    if (error instanceof SyntaxError || error instanceof TypeError) return;
    fail(`cannot read what the client sends: ${error.message}`);
  });
  const connection = createConnection(reader, new StreamMessageWriter(output));
  // Standard output may carry messages: nothing else may be written to it.
  console.log = console.info = (...text: readonly unknown[]) =>
    connection.console.log(text.join(' '));
  if (isTold) serveTold(connection);
  else serve(connection, HOST);
}

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The client listens and the server calls it: so the protocol has it, for ports and pipes alike. */
function connectTo(channel: Channel): Streams {
  const socket =
    'port' in channel
      ? connect({ port: channel.port, host: '127.0.0.1' })
      : connect({ path: channel.pipe });
  const name = 'port' in channel ? `port ${channel.port}` : channel.pipe;
  socket.setNoDelay(true);
  socket.on('error', ({ message }) => fail(`cannot reach the client at ${name}: ${message}`));
  return { input: socket, output: socket };
}

function fail(why: string): never {
  process.stderr.write(`throughline: ${why}\n`);
  process.exit(1);
}

/** The disk and the clock of this machine. */
const HOST: Host = {
  async findRoadmaps(path) {
    return (await findRoadmaps(path)).map(posix);
  },
  async loadRoadmap(folder, options) {
    const loaded = await loadRoadmap(folder, options);
    return { ...loaded, folder: posix(loaded.folder) };
  },
  rereadFiles,
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
  now: () => performance.now(),
  async forecaster(asked) {
    await quiet(asked.signal);
    return FORECASTS.odds(asked);
  },
};

const FORECASTS = new ForecastThread();
/** Milliseconds without an edit before a forecast begins. */
const QUIET_FOR = 300;

/** Resolves after a moment in which nobody typed, or at once if somebody did. */
function quiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, QUIET_FOR);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}
