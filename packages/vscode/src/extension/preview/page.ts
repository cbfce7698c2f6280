import * as vscode from 'vscode';

export interface PageOptions {
  /** Its script in `dist/`, without the ending. */
  readonly script: string;
  /** Mermaid writes style elements into its pictures; nothing else may. */
  readonly inlineStyles: boolean;
}

/**
 * The page of a preview: empty but for its frame, as everything comes by message. It loads one
 * script, by nonce, and one style sheet, and nothing from anywhere else.
 */
export function pageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { script, inlineStyles }: PageOptions,
): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const at = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', file)).toString();
  const styles = `${webview.cspSource}${inlineStyles ? " 'unsafe-inline'" : ''}`;
  const policy = `default-src 'none'; style-src ${styles}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at('page.css')}">
<script defer nonce="${nonce}" src="${at(`${script}.js`)}"></script>
<title>Throughline</title>
</head>
<body>
<header><h1></h1><span id="as-of"></span><button type="button" hidden aria-pressed="false">Show as table</button></header>
<main id="picture"></main>
<main id="table" hidden></main>
<p id="notice" role="status">Reading the roadmap…</p>
</body>
</html>`;
}
