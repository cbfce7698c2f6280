import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { USUAL } from '../../packages/dev/src/build.ts';
import options from '../../packages/dev/src/bundles/server-browser.ts';
import { placeOf, type Message, type ShownDiagnostic } from './client.ts';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const EXAMPLE = `${REPOSITORY}examples/halden-foods/`;
const ROOT = 'vscode-vfs://github/halden/plans';
const FINANCE = 'initiatives/erp/erp-finance.yaml';

let script: string;
let imported: readonly unknown[];

beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    ...USUAL,
    ...options,
    absWorkingDir: REPOSITORY,
    write: false,
    metafile: true,
  });
  script = outputFiles[0]!.text;
  imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
});

test('the worker is one script that asks for nothing of Node', () => {
  expect(imported).toEqual([]);
  expect(script).not.toMatch(/["'`]node:|\brequire\(/);
});

test('where there is nothing but what workers have, it answers, and says what is wrong', async () => {
  const worker = new WorkerScope(script);
  const { result } = await worker.request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: ROOT, name: 'plans' }],
    capabilities: {},
    initializationOptions: { asOf: '2026-11-24' },
  });
  expect(result).toMatchObject({ serverInfo: { name: 'throughline' } });
  worker.notify('throughline/files', { files: filesOf(EXAMPLE) });
  worker.notify('initialized', {});
  const shown = await worker.diagnostics(`${ROOT}/initiatives/factories/ot-security.yaml`);
  expect(shown.map(({ code }) => code)).toContain('dependency/order');

  const uri = `${ROOT}/${FINANCE}`;
  const text = readFileSync(EXAMPLE + FINANCE, 'utf8');
  worker.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  const about = { textDocument: { uri }, position: placeOf(text, 'supplier-master', 1) };
  expect((await worker.request('textDocument/definition', about)).result).toMatchObject([
    { uri: `${ROOT}/initiatives/erp/supplier-master.yaml` },
  ]);
  const gone = { uri: `${ROOT}/initiatives/erp/supplier-master.yaml`, text: null };
  worker.notify('throughline/files', { files: [gone] });
  const after = await worker.diagnostics(uri);
  expect(after.map(({ code }) => code)).toContain('reference/unknown');
  expect((await worker.request('shutdown', null)).error).toBeUndefined();
});

function filesOf(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ uri: `${ROOT}/${path}`, text: readFileSync(folder + path, 'utf8') }));
}

/** A script in a world of its own: the language, and the few things of a worker that are put there. */
class WorkerScope {
  readonly #scope: { onmessage?: (event: { readonly data: unknown }) => void };
  readonly #received: Message[] = [];
  #seen = 0;
  #id = 0;

  constructor(code: string) {
    const postMessage = (message: Message) => this.#received.push(structuredClone(message));
    const addEventListener = () => undefined;
    const { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask } = globalThis;
    const { console, performance, TextEncoder, TextDecoder, URL } = globalThis;
    const timers = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask };
    const talk = { postMessage, addEventListener };
    const rest = { console, performance, TextEncoder, TextDecoder, URL };
    this.#scope = createContext({ ...timers, ...talk, ...rest });
    runInContext(code, Object.assign(this.#scope, { self: this.#scope }));
  }

  notify(method: string, params: unknown): void {
    this.#scope.onmessage?.({ data: { jsonrpc: '2.0', method, params } });
  }

  request(method: string, params: unknown): Promise<Message> {
    const id = ++this.#id;
    this.#scope.onmessage?.({ data: { jsonrpc: '2.0', id, method, params } });
    return this.#next((message) => message.method === undefined && message.id === id);
  }

  /** The findings that are sent next for a document. */
  async diagnostics(uri: string): Promise<readonly ShownDiagnostic[]> {
    const { params } = await this.#next(
      (message) =>
        message.method === 'textDocument/publishDiagnostics' &&
        (message.params as { readonly uri: string }).uri === uri, // as the protocol says
    );
    return (params as { readonly diagnostics: readonly ShownDiagnostic[] }).diagnostics;
  }

  /** The next message that fits, those before it passed over. */
  async #next(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const message = this.#received[this.#seen];
      if (!message) await new Promise((resolve) => setTimeout(resolve, 5));
      else {
        this.#seen++;
        if (fits(message)) return message;
      }
    }
  }
}
