import * as vscode from 'vscode';
import { OVERVIEW, type OverviewResult } from '@throughline/language-server/protocol';
import { latest } from './preview/latest.ts';
import { roadmapFile, type Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';

/** What the roadmap in view holds, for as long as somebody looks at it. */
export interface Overview extends vscode.Disposable {
  readonly current: () => OverviewResult | undefined;
  readonly onChanged: vscode.Event<void>;
  /** Asks the server now, whoever looks. */
  readonly ask: () => Promise<OverviewResult | undefined>;
  /** To be called when somebody begins to look; from then on it is kept up to date. */
  readonly look: () => void;
}

/** `isSeen` says whether anybody looks: until then nothing is asked of the server. */
export function trackOverview(server: Server, roadmaps: Roadmaps, isSeen: () => boolean): Overview {
  const changed = new vscode.EventEmitter<void>();
  let current: OverviewResult | undefined;
  const ask = async () => {
    const roadmap = roadmaps.current();
    if (roadmap === undefined) return undefined;
    return (await server.ask(OVERVIEW, { uri: roadmapFile(roadmap) })) ?? undefined;
  };
  const refresh = latest(async () => {
    const found = await ask();
    // While the server starts again, what was known last is better than nothing.
    if (found === undefined && current === undefined) return;
    current = found ?? current;
    changed.fire();
  });
  const subscription = roadmaps.onChanged(() => {
    if (isSeen()) void refresh();
  });
  return {
    current: () => current,
    onChanged: changed.event,
    ask,
    look: () => void refresh(),
    dispose: () => vscode.Disposable.from(subscription, changed).dispose(),
  };
}
