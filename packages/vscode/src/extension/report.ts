import * as vscode from 'vscode';
import { REPORT } from '@throughline/language-server/protocol';
import { roadmapFile, type Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';

/**
 * Shows the report on the roadmap in view. It is a document of its own that also opens in a
 * browser; here its scripts do not run, and it can load nothing.
 */
export async function showReport(server: Server, roadmaps: Roadmaps): Promise<void> {
  const roadmap = roadmaps.current();
  if (roadmap === undefined) return;
  const uri = roadmapFile(roadmap);
  const report = await server.ask(REPORT, { uri });
  if (report === null) return;
  const panel = vscode.window.createWebviewPanel(
    'throughline.report',
    `Report: ${roadmap.title}`,
    vscode.ViewColumn.Active,
    { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
  );
  panel.webview.html = framed(report.html);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The report with a policy that allows no script, in the kind of theme that VS Code has. */
function framed(html: string): string {
  const { kind } = vscode.window.activeColorTheme;
  const { Light, HighContrastLight } = vscode.ColorThemeKind;
  const theme = kind === Light || kind === HighContrastLight ? 'light' : 'dark';
  return html
    .replace('<html', `<html data-theme="${theme}"`)
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
