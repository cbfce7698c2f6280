import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

export interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface ShownDiagnostic {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly severity: number;
  readonly code: string;
  readonly codeDescription: { readonly href: string };
  readonly message: string;
  readonly relatedInformation?: readonly { readonly message: string }[];
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** What an editor of today can do, as far as the server asks. */
const CAPABILITIES = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/**
 * The client's end of a conversation with a server, and the least that can speak: JSON-RPC written
 * out by hand, so that no library of the server's own hides what is on the wire.
 */
export class Speaker {
  readonly notifications: Message[] = [];
  readonly diagnostics = new Map<string, readonly ShownDiagnostic[]>();
  /** How often the diagnostics of a document were sent. */
  readonly published = new Map<string, number>();
  /** In milliseconds: so long it waits for anything; long, for a machine that is busy with other things. */
  patience = 15_000;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #waiting = new Set<() => void>();
  /** Whoever waits for a server that has ended waits in vain. */
  readonly #failing = new Set<(error: Error) => void>();
  readonly #versions = new Map<string, number>();
  readonly #to: Writable;
  #input = Buffer.alloc(0);
  #id = 0;

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    from.on('data', (data: Buffer) => this.#read(data));
  }

  /** Starts the session in a folder, and waits until its roadmap has been analysed if it has one. */
  async start(folder: string, options: object = {}, capabilities: object = CAPABILITIES) {
    const answer = await this.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: uriOf(folder), name: 'test' }],
      capabilities,
      initializationOptions: { asOf: '2026-11-24', ...options },
    });
    this.notify('initialized', {});
    return answer;
  }

  async request(method: string, params: unknown): Promise<Message> {
    const id = ++this.#id;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    return this.#within(answer, `${method} was not answered`);
  }

  /** The result of a request; fails if it is an error. */
  async ask<T>(method: string, params: unknown): Promise<T> {
    const { error, result } = await this.request(method, params);
    if (error) throw new Error(`${method}: ${error.message}`);
    // The caller says what this request is answered with.
    return result as T;
  }

  get lastId(): number {
    return this.#id;
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  send(message: unknown): void {
    this.sendRaw(JSON.stringify(message));
  }

  sendRaw(body: string): void {
    this.#to.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** Sends what is said meanwhile at once, so that the server reads all before it acts on any. */
  together<T>(say: () => T): T {
    this.#to.cork();
    const said = say();
    this.#to.uncork();
    return said;
  }

  open(uri: string, text: string): void {
    this.#versions.set(uri, 1);
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
  }

  change(uri: string, ...contentChanges: readonly object[]): void {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Waits until something that was received makes the condition true. */
  async until(condition: () => boolean, what: string, longest = this.patience): Promise<void> {
    const met = new Promise<void>((resolve) => {
      const check = () => {
        if (!condition()) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
    await this.#within(met, `${what}: did not come`, longest);
  }

  /** Waits until a document has a diagnostic of a rule, and gives it. */
  async diagnostic(uri: string, rule: string): Promise<ShownDiagnostic> {
    const find = () => this.diagnostics.get(uri)?.find(({ code }) => code === rule);
    await this.until(() => find() !== undefined, `${rule} in ${uri}`);
    return find()!;
  }

  /** Waits until a document has no diagnostic of a rule. */
  async without(uri: string, rule: string): Promise<void> {
    const has = () => (this.diagnostics.get(uri) ?? []).some(({ code }) => code === rule);
    await this.until(() => !has(), `no ${rule} in ${uri}`);
  }

  /** What else is known of why the server does not answer. */
  protected get trouble(): string {
    return 'it is silent';
  }

  /** Has everyone who waits for the server wait no longer. */
  protected end(why: Error): void {
    for (const fail of this.#failing) fail(why);
  }

  async #within<T>(promise: Promise<T>, problem: string, longest = this.patience): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let fail: ((error: Error) => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      fail = reject;
      this.#failing.add(reject);
      timer = setTimeout(() => reject(new Error(`${problem}; ${this.trouble}`)), longest);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
      this.#failing.delete(fail!);
    }
  }

  #read(data: Buffer): void {
    this.#input = Buffer.concat([this.#input, data]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#input.toString('utf8', 0, end))?.[1],
      );
      if (this.#input.length < end + 4 + length) return;
      const body = this.#input.toString('utf8', end + 4, end + 4 + length);
      this.#input = this.#input.subarray(end + 4 + length);
      // Whatever the server sends is a message; its parts are checked where they are used.
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive(message: Message): void {
    if (message.method === undefined) {
      this.#answers.get(message.id!)?.(message);
      this.#answers.delete(message.id!);
    } else if (message.id !== undefined) {
      this.send({ jsonrpc: '2.0', id: message.id, result: null });
      this.notifications.push(message);
    } else this.notifications.push(message);
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as {
        uri: string;
        diagnostics: readonly ShownDiagnostic[];
      };
      this.diagnostics.set(uri, diagnostics);
      this.published.set(uri, (this.published.get(uri) ?? 0) + 1);
    }
    for (const check of this.#waiting) check();
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
