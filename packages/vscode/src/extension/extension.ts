import * as vscode from 'vscode';
import { startRoadmap } from './begin.ts';
import { createFlows } from './flows.ts';
import { MERMAID_KIND, TIMELINE_KIND } from './preview/kinds.ts';
import { onceThereIsARoadmap } from './presence.ts';
import { createPreviews, type Previews } from './preview/previews.ts';
import { showReport } from './report.ts';
import { trackRoadmaps, type Roadmaps } from './roadmaps.ts';
import { explainRule, serveRulePages } from './rule-pages.ts';
import { createServer, type CreateClient, type Server } from './server.ts';
import { showStatus } from './status.ts';
import { registerTools } from './tools.ts';
import { createViews, type Views } from './views/views.ts';
import { serveWhyPages } from './why-pages.ts';

/** What activation gives to other extensions; the tests look through it. */
export interface ThroughlineExtension {
  readonly server: Server;
  readonly roadmaps: Roadmaps;
  readonly timeline: Previews;
  readonly mermaid: Previews;
  readonly status: vscode.StatusBarItem;
  readonly views: Views;
}

/** Starts everything. How the language server is reached is for the desktop and the web to say. */
export async function start(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): Promise<ThroughlineExtension> {
  const server = createServer(createClient);
  const roadmaps = trackRoadmaps(server);
  const services = { extensionUri: context.extensionUri, server, roadmaps };
  const timeline = createPreviews(TIMELINE_KIND, services);
  const mermaid = createPreviews(MERMAID_KIND, services);
  const status = showStatus(roadmaps);
  const views = createViews(server, roadmaps, context.workspaceState);
  const flows = createFlows(server, roadmaps, views.overview);
  const command = vscode.commands.registerCommand.bind(vscode.commands);
  context.subscriptions.push(
    server,
    roadmaps,
    timeline,
    mermaid,
    status,
    views,
    serveRulePages(server),
    serveWhyPages(server, roadmaps),
    registerTools({ server, roadmaps, overview: views.overview }),
    command('throughline.start', startRoadmap),
    command('throughline.newInitiative', flows.newInitiative),
    command('throughline.why', flows.why),
    command('throughline.compare', flows.compare),
    command('throughline.openTimeline', () => void timeline.open()),
    command('throughline.openMermaid', () => void mermaid.open()),
    command('throughline.showReport', () => showReport(server, roadmaps)),
    command('throughline.explainRule', explainRule),
    command('throughline.restartServer', () => server.restart()),
  );
  context.subscriptions.push(await onceThereIsARoadmap(server.start));
  return { server, roadmaps, timeline, mermaid, status: status.item, views };
}
