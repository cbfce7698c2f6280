import { themeCss } from './theme.ts';

/** The rules alone, in custom properties; see `theme.ts` for their names. */
export const TIMELINE_RULES = `
.tl{background:var(--tl-paper);font-family:ui-sans-serif,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-size:12px;fill:var(--tl-ink)}
.tl text{fill:var(--tl-ink)}
.tl .tl-paper{fill:var(--tl-paper)}
.tl .tl-title{font-size:17px;font-weight:600}
.tl .tl-muted,.tl .tl-tick{fill:var(--tl-muted)}
.tl .tl-tick{font-size:11px}
.tl .tl-major{font-size:11px;font-weight:600}
.tl .tl-lane{font-size:12px;font-weight:600}
.tl .tl-small{font-size:11px;fill:var(--tl-muted)}
.tl .tl-strong{font-weight:600;fill:var(--tl-late)}
.tl .tl-grid{stroke:var(--tl-grid);stroke-width:1}
.tl .tl-line{stroke:var(--tl-line);stroke-width:1}
.tl .tl-band{fill:var(--tl-raised)}
.tl .tl-hatch{stroke:var(--tl-freeze);stroke-width:1.5}
.tl .tl-hatch-late{stroke:var(--tl-late);stroke-width:1.5}
.tl .tl-hatch-paused{stroke:var(--tl-paused);stroke-width:1;opacity:.45}
.tl .tl-release{stroke:var(--tl-faint);stroke-width:1;stroke-dasharray:2 3}
.tl .tl-release-flag{fill:var(--tl-faint)}
.tl .tl-today{stroke:var(--tl-ink);stroke-width:1.25}
.tl .tl-today-pill{fill:var(--tl-ink)}
.tl .tl-today-text{fill:var(--tl-paper);font-size:11px;font-weight:600}
.tl .tl-arrow{fill:none;stroke:var(--tl-arrow);stroke-width:1}
.tl .tl-head{fill:var(--tl-arrow)}
.tl .tl-driving .tl-arrow{stroke:var(--tl-arrow-driving);stroke-width:1.4}
.tl .tl-driving .tl-head{fill:var(--tl-arrow-driving)}
.tl .tl-critical-arrow .tl-arrow{stroke:var(--tl-ink);stroke-width:1.5}
.tl .tl-critical-arrow .tl-head{fill:var(--tl-ink)}
.tl .tl-bar{stroke-width:1}
.tl .tl-soft-under{fill:var(--tl-paper)}
.tl .tl-label{font-weight:500}
.tl .tl-outside{paint-order:stroke;stroke:var(--tl-paper);stroke-width:4px;stroke-linejoin:round}
.tl .tl-done .tl-label,.tl .tl-proposed .tl-label{fill:var(--tl-muted)}
.tl .tl-float{stroke:var(--tl-faint);stroke-width:1.5;fill:none}
.tl .tl-deadline{stroke:var(--tl-ink);stroke-width:1.75;fill:none}
.tl .tl-overrun{stroke:var(--tl-late);stroke-width:1;stroke-dasharray:3 2}
.tl .tl-overrun-fill{fill:var(--tl-late-fill)}
.tl .tl-mark{fill:var(--tl-paper);stroke:var(--tl-ink);stroke-width:1.4;stroke-linejoin:round}
.tl .tl-reached{fill:var(--tl-ink)}
.tl .tl-mark-late{stroke:var(--tl-late)}
.tl .tl-planned{stroke:var(--tl-faint);stroke-dasharray:2 1.5}
.tl .tl-error{fill:var(--tl-late)}
.tl .tl-warning{fill:var(--tl-warning)}
.tl .tl-badge{fill:none;stroke:var(--tl-paper);stroke-width:1.6;stroke-linecap:round}
.tl .tl-chip{fill:var(--tl-raised);stroke:var(--tl-line)}
.tl [data-id]{cursor:pointer}
${['proposed', 'assessing', 'committed', 'active', 'paused', 'done'].map(statusRules).join('\n')}
.tl .tl-proposed .tl-bar,.tl .tl-assessing .tl-bar{stroke-dasharray:4 3}
.tl .tl-critical .tl-bar{stroke:var(--tl-ink);stroke-width:2}
.tl .tl-critical .tl-soft-edge{stop-color:var(--tl-ink)}
@media (forced-colors:active){.tl{forced-color-adjust:none}}
@media print{.tl{background:none}}
`.trim();

/** All that an inlined timeline needs: for a host that keeps styles apart (`css: 'none'`). */
export const TIMELINE_CSS = `${themeCss('.tl')}\n${TIMELINE_RULES}`;

function statusRules(status: string): string {
  const [edge, fill] = [`var(--tl-${status})`, `var(--tl-${status}-fill)`];
  return [
    `.tl .tl-${status} .tl-bar{fill:${fill};stroke:${edge}}`,
    `.tl .tl-${status} .tl-soft{stop-color:${fill}}`,
    `.tl .tl-${status} .tl-soft-edge{stop-color:${edge}}`,
    `.tl .tl-${status} .tl-glyph{stroke:${edge}}`,
    `.tl .tl-${status} .tl-glyph-fill{fill:${edge}}`,
  ].join('\n');
}
