import * as vscode from 'vscode';

/**
 * Shows a document of its own that also opens in a browser; here its scripts do not run, and it
 * can load nothing.
 */
export function showHtml(title: string, html: string): void {
  const panel = vscode.window.createWebviewPanel(
    'throughline.report',
    title,
    vscode.ViewColumn.Active,
    { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
  );
  panel.webview.html = framed(html);
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The document with a policy that allows no script, in the kind of theme that VS Code has. */
function framed(html: string): string {
  const { kind } = vscode.window.activeColorTheme;
  const { Light, HighContrastLight } = vscode.ColorThemeKind;
  const theme = kind === Light || kind === HighContrastLight ? 'light' : 'dark';
  return html
    .replace('<html', `<html data-theme="${theme}"`)
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
