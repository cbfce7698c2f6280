import * as vscode from 'vscode';
import { REPORT } from '@throughline/language-server/protocol';
import { showHtml } from './html-page.ts';
import { roadmapFile, type Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';

/** Shows the report on the roadmap in view. */
export async function showReport(server: Server, roadmaps: Roadmaps): Promise<void> {
  const roadmap = roadmaps.current();
  if (roadmap === undefined) return;
  const report = await server.ask(REPORT, { uri: roadmapFile(roadmap) });
  if (report !== null) showHtml(vscode.l10n.t('Report: {0}', roadmap.title), report.html);
}
