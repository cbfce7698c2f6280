import {
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { answer, cancellation } from './answer.ts';
import type { Feature } from './feature.ts';
import { FEATURES } from './generated/features.ts';
import { OddsKeeper } from './forecast/odds.ts';
import type { Host } from './host.ts';
import { introduction, watch } from './introduction.ts';
import { Publisher } from './lsp/publisher.ts';
import { Refresher } from './lsp/refresher.ts';
import { ANALYSED } from './protocol.ts';
import { readSettings, readShown, type Settings } from './settings.ts';
import { Session } from './state/session.ts';
import { syncDocuments } from './sync.ts';

/** Serves one client over a connection until it closes. Knows neither Node nor a disk. */
export function serve(connection: Connection, host: Host): void {
  let running: Running | undefined;
  let isShutDown = false;
  const failed = (what: string, error: unknown) => {
    connection.console.error(`Could not ${what}: ${reasonOf(error)}`);
  };
  connection.onInitialize((params) => {
    if (running) return refused('initialize is for the first request only');
    running = start(connection, host, params, failed);
    return running.result;
  });
  connection.onInitialized(() => {
    if (!running) return;
    running.session.setRoots(running.roots);
    watch(connection, running.settings.client, failed);
  });
  connection.onDidChangeConfiguration((params) => {
    if (!running) return;
    const { settings, refresher } = running;
    running = { ...running, settings: { ...settings, shown: readShown(params, settings.shown) } };
    refresher.shown();
  });
  connection.onShutdown(() => {
    isShutDown = true;
  });
  syncDocuments(connection, () => running?.session, failed);
  for (const feature of FEATURES) {
    connection.onRequest(feature.method, (params: unknown, token: CancellationToken) =>
      isShutDown
        ? refused('the server has been shut down')
        : guarded(running, host, feature, params, token, failed),
    );
  }
  connection.onRequest((method) => {
    if (!running) return notInitialized();
    return new ResponseError(ErrorCodes.MethodNotFound, `there is no request ${method}`);
  });
  connection.listen();
}

interface Running {
  readonly settings: Settings;
  readonly session: Session;
  readonly refresher: Refresher;
  readonly roots: readonly string[];
  readonly result: InitializeResult;
}

function start(
  connection: Connection,
  host: Host,
  params: InitializeParams,
  failed: (what: string, error: unknown) => void,
): Running {
  const settings = readSettings(params.initializationOptions, params.capabilities);
  const refresher = new Refresher(settings.client, (method) =>
    connection.sendRequest(method).catch((error: unknown) => failed(`ask for ${method}`, error)),
  );
  const publisher = new Publisher(settings, {
    publish: (told) => void connection.sendDiagnostics(told),
    changed: () => refresher.diagnostics(),
    analysed: (told) => void connection.sendNotification(ANALYSED, told),
  });
  const odds = new OddsKeeper(host.forecaster, () => refresher.shown());
  const session: Session = new Session(host, settings, {
    glanced: (project, analysis) => publisher.found(session, project, analysis),
    checked(project, analysis) {
      publisher.found(session, project, analysis);
      publisher.checked(session, project, analysis);
      refresher.planned(project, analysis.plan);
      odds.checked(project, analysis);
    },
    gone(project) {
      publisher.gone(session, project);
      odds.gone(project);
    },
    failed,
  });
  host.onChange?.((uris) => session.filesChanged(uris));
  const folders = params.workspaceFolders?.map(({ uri }) => uri);
  const roots = (folders ?? [params.rootUri ?? ''])
    .map((uri) => host.pathOf(uri))
    .filter((path) => path !== undefined);
  return { settings, session, refresher, roots, result: introduction(settings) };
}

/** Answers a request unless it comes too early, is cancelled meanwhile, or fails; never throws. */
async function guarded(
  running: Running | undefined,
  host: Host,
  feature: Feature,
  params: unknown,
  token: CancellationToken,
  failed: (what: string, error: unknown) => void,
): Promise<unknown> {
  if (!running) return notInitialized();
  running.session.lookAtClock();
  try {
    // One turn for the messages behind this one: a cancellation may be among them.
    await new Promise<void>((resolve) => host.afterInput(resolve));
    if (token.isCancellationRequested) return cancellation();
    return await answer(feature, params, running.session, running.settings, token);
  } catch (error) {
    if (error instanceof ResponseError) return error;
    failed(`answer ${feature.method}`, error);
    return new ResponseError(ErrorCodes.InternalError, `${feature.method}: ${reasonOf(error)}`);
  }
}

function notInitialized(): ResponseError {
  return new ResponseError(ErrorCodes.ServerNotInitialized, 'the first request is initialize');
}

function refused(why: string): ResponseError<never> {
  return new ResponseError(ErrorCodes.InvalidRequest, why);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
