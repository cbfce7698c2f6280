import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

// An editor that listens, for a client that knows standard streams alone: it waits on a port or a
// pipe, starts the command line's server with it, and passes on what either says.
const way = process.argv[2];
const pipe = join(tmpdir(), `throughline-relay-${process.pid}`);
const main = new URL('../../packages/cli/src/main.ts', import.meta.url).pathname;

const editor = createServer((socket) => {
  editor.close();
  process.stdin.pipe(socket).pipe(process.stdout);
});
editor.listen(way === 'pipe' ? { path: pipe } : { port: 0, host: '127.0.0.1' }, () => {
  // Of a server that listens on a port the address is one.
  const place = way === 'pipe' ? pipe : String((editor.address() as AddressInfo).port);
  const args = ['--conditions=throughline-source', main, 'lsp', `--${way}`, place];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  server.on('exit', (code) => {
    rmSync(pipe, { force: true });
    process.exit(code ?? 1);
  });
});
