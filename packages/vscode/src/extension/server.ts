import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ANALYSED,
  type AnalysedParams,
  type COMPARE,
  type CompareParams,
  type CompareResult,
  type DRAFT,
  type DraftParams,
  type DraftResult,
  type ITEM_AT,
  type ItemAtParams,
  type ItemAtResult,
  type OVERVIEW,
  type OverviewParams,
  type OverviewResult,
  type REPORT,
  type ReportParams,
  type ReportResult,
  type RULE_PAGE,
  type RulePageParams,
  type RulePageResult,
  type TIMELINE,
  type TimelineParams,
  type TimelineResult,
  type WHY,
  type WhyParams,
  type WhyResult,
} from '@throughline/language-server/protocol';
import { initializationOptions, onSettingsChanged } from './settings.ts';

/** What every client of the server is made with, wherever it runs. */
export interface ClientOptions extends Pick<LanguageClientOptions, 'initializationOptions'> {
  readonly outputChannel: vscode.LogOutputChannel;
}

export type CreateClient = (options: ClientOptions) => BaseLanguageClient;

/** The requests of the server's own protocol. */
interface Requests {
  readonly [COMPARE]: { readonly params: CompareParams; readonly result: CompareResult };
  readonly [DRAFT]: { readonly params: DraftParams; readonly result: DraftResult };
  readonly [OVERVIEW]: { readonly params: OverviewParams; readonly result: OverviewResult };
  readonly [WHY]: { readonly params: WhyParams; readonly result: WhyResult };
  readonly [TIMELINE]: { readonly params: TimelineParams; readonly result: TimelineResult };
  readonly [ITEM_AT]: { readonly params: ItemAtParams; readonly result: ItemAtResult };
  readonly [REPORT]: { readonly params: ReportParams; readonly result: ReportResult };
  readonly [RULE_PAGE]: { readonly params: RulePageParams; readonly result: RulePageResult };
}

/** The language server, as the rest of the extension sees it. */
export interface Server extends vscode.Disposable {
  /** To be called once, when everybody who wants to hear of analyses listens. Never rejects. */
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** The server's answer to one of its own requests; `null` also while it does not run. */
  readonly ask: <M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ) => Promise<Requests[M]['result'] | null>;
  readonly onAnalysed: vscode.Event<AnalysedParams>;
  /** Fires before a new server takes over, which knows no roadmap yet. */
  readonly onRestarting: vscode.Event<void>;
}

/** The bundled server; it is started again when settings change that it reads only once. */
export function createServer(createClient: CreateClient): Server {
  const output = vscode.window.createOutputChannel('Throughline', { log: true });
  const analysed = new vscode.EventEmitter<AnalysedParams>();
  const restarting = new vscode.EventEmitter<void>();
  const client = createClient({ initializationOptions, outputChannel: output });
  client.onNotification(ANALYSED, (params: AnalysedParams) => analysed.fire(params));
  const restart = async () => {
    restarting.fire();
    await client.stop();
    await client.start();
  };
  const restartIfRunning = () => {
    if (client.isRunning()) void restart();
  };
  const settings = onSettingsChanged(restartIfRunning);
  return {
    start: async () => {
      try {
        await client.start();
      } catch (error) {
        // The client has told the person; the commands stay, among them the one to start again.
        output.error(error instanceof Error ? error : String(error));
      }
    },
    restart,
    ask: async (method, params) => {
      if (!client.isRunning()) return null;
      try {
        return await client.sendRequest(method, params);
      } catch (error) {
        // Whoever asked a server that was stopped meanwhile will hear of the next one.
        if (!client.isRunning()) return null;
        throw error;
      }
    },
    onAnalysed: analysed.event,
    onRestarting: restarting.event,
    dispose: () => {
      vscode.Disposable.from(settings, analysed, restarting, output).dispose();
      void client.dispose();
    },
  };
}
