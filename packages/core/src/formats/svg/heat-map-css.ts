import { TIMELINE_RULES } from './css.ts';
import { themeCss } from './theme.ts';

/** What a heat map needs beside the rules of a timeline. Darker is fuller; too full has another hue, an edge and a sign. */
export const HEAT_MAP_RULES = `
${TIMELINE_RULES}
.tl .tl-heat{fill:var(--tl-committed);stroke:var(--tl-line);stroke-width:1}
.tl .tl-heat-idle{fill:var(--tl-raised)}
.tl .tl-heat-light{fill-opacity:.1}
.tl .tl-heat-busy{fill-opacity:.24}
.tl .tl-heat-tight{fill-opacity:.42}
.tl .tl-heat-beyond{fill:var(--tl-paused-fill);stroke:var(--tl-paused);stroke-width:1.5;stroke-dasharray:4 3}
.tl .tl-heat-over{fill:var(--tl-late-fill);stroke:var(--tl-late);stroke-width:1.75}
.tl .tl-heat-unknown{fill:none;stroke:var(--tl-faint);stroke-dasharray:2 3}
.tl .tl-heat-share{font-size:12px;text-anchor:middle}
.tl .tl-heat-ideas{font-size:10px;fill:var(--tl-muted);text-anchor:middle}
.tl .tl-heat-cell-over .tl-heat-share{font-weight:700;fill:var(--tl-late)}
.tl .tl-heat-cell-beyond .tl-heat-share{font-weight:600}
.tl .tl-heat-cell-idle .tl-heat-share{fill:var(--tl-faint)}
.tl .tl-gauge{fill:var(--tl-committed)}
.tl .tl-heat-cell-over .tl-gauge{fill:var(--tl-late)}
.tl .tl-gauge-ideas{fill:var(--tl-committed);fill-opacity:.4}
.tl .tl-heat-cell-beyond .tl-gauge-ideas{fill:var(--tl-paused);fill-opacity:1}
`.trim();

/** All that an inlined heat map needs: for a host that keeps styles apart. */
export const HEAT_MAP_CSS = `${themeCss('.tl')}\n${HEAT_MAP_RULES}`;
