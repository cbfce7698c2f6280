import { readToPage, type ToExtension, type ToPage } from '../shared/messages.ts';

/** What VS Code gives to the script of a webview, once. */
interface HostApi {
  readonly postMessage: (message: ToExtension) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}
declare function acquireVsCodeApi(): HostApi;

const host = acquireVsCodeApi();
const refused: string[] = [];

// Buffered: what was refused before this script ran counts as well.
const observer = new ReportingObserver(
  (reports) => {
    for (const { body } of reports) refused.push(JSON.stringify(body));
  },
  { buffered: true, types: ['csp-violation'] },
);
observer.observe();

/** What the content security policy of this page has refused since it was loaded. */
export function violations(): readonly string[] {
  return refused;
}

export function tell(message: ToExtension): void {
  host.postMessage(message);
}

/** Hands on the messages of the extension; whatever else arrives is dropped. */
export function listen(hear: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readToPage(data);
    if (message !== undefined) hear(message);
  });
}

/** Whether the person sees the table rather than the picture: outlives the page. */
export function remembersTable(): boolean {
  const state = host.getState();
  return typeof state === 'object' && state !== null && 'table' in state && state.table === true;
}

export function rememberTable(table: boolean): void {
  host.setState({ table });
}
