import { timelineSvg, timelineTable, type Scene } from '@throughline/core';

export interface PageOptions {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly width?: number;
}

/** The picture and the same in words, as one page that opens from disk and loads nothing. */
export function timelinePage(scene: Scene, { theme, width }: PageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(scene.title)}</title>
<style>
:root { color-scheme: ${theme === 'auto' ? 'light dark' : theme}; }
body { margin: 1rem; font: 14px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
.picture, .words { overflow-x: auto; }
table { border-collapse: collapse; margin-top: 2rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); }
</style>
</head>
<body>
<div class="picture" role="region" aria-label="Timeline" tabindex="0">${timelineSvg(scene, { theme, ...(width !== undefined && { width }) })}</div>
<div class="words" role="region" aria-label="The same in words" tabindex="0">${timelineTable(scene)}</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
