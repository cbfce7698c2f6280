import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { Client, uriOf } from './client.ts';

const HERE = new URL('.', import.meta.url).pathname;
const CLI = join(HERE, '../../packages/cli/src/main.ts');
const EXAMPLE = realpathSync(join(HERE, '../../examples/halden-foods'));
const NODE = [process.execPath, '--conditions=throughline-source'];

test.each(['socket', 'pipe'])('over a %s as over standard streams', async (way) => {
  const client = new Client([...NODE, join(HERE, 'relay.ts'), way]);
  await client.start(EXAMPLE);
  const path = join(EXAMPLE, 'initiatives/factories/ot-security.yaml');
  const found = await client.diagnostic(uriOf(path), 'dependency/order');
  expect(found.message).toMatch(/^ot-security is to start on 2027-04-19/);
  client.open(uriOf(path), `${readFileSync(path, 'utf8')}\nnotes: [`);
  await client.diagnostic(uriOf(path), 'syntax/yaml');
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe('');
});

test('what is no message on a socket ends the server with an error', async () => {
  const client = new Client([...NODE, join(HERE, 'relay.ts'), 'socket']);
  await client.start(EXAMPLE);
  client.process.stdin.write('no header at all\r\n\r\n');
  expect(await client.exited()).toBe(1);
  expect(client.stderr).toMatch(
    /^throughline: cannot read what the client sends: .*no header at all\n$/s,
  );
});

test('where nobody listens the server says so and ends', async () => {
  const port = await unusedPort();
  const refused = lsp('--socket', String(port));
  expect(refused.status).toBe(1);
  expect(refused.stderr).toBe(
    `throughline: cannot reach the client at port ${port}: connect ECONNREFUSED 127.0.0.1:${port}\n`,
  );
  expect(lsp('--pipe', 'no-such-pipe').stderr).toContain(
    'cannot reach the client at no-such-pipe: ',
  );
});

test.each([
  ['0', 'Write a whole number from 1 to 65535.'],
  ['65536', 'Write a whole number from 1 to 65535.'],
  ['8000 --stdio', "option '--socket <port>' cannot be used with option '--stdio'"],
])('--socket %s is refused', (args, why) => {
  const { status, stderr } = lsp('--socket', ...args.split(' '));
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});

function lsp(...args: readonly string[]) {
  const [program, ...before] = NODE;
  return spawnSync(program!, [...before, CLI, 'lsp', ...args], { encoding: 'utf8', input: '' });
}

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  await new Promise((resolve) => server.close(resolve));
  return port;
}
