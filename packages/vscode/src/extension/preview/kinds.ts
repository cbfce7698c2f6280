import type { TimelineParams, TimelineResult } from '@throughline/language-server/protocol';
import type { ToPage } from '../../shared/messages.ts';
import type { PageOptions } from './page.ts';

/** One way of drawing the roadmap in a panel of its own. */
export interface PreviewKind {
  readonly viewType: string;
  readonly title: string;
  readonly page: PageOptions;
  /** What the server is asked for, at a width in CSS pixels. */
  readonly request: (width: number) => Omit<TimelineParams, 'uri' | 'group'>;
  readonly message: (timeline: TimelineResult) => ToPage;
}

/** Our own picture: every bar leads to its source. */
export const TIMELINE_KIND: PreviewKind = {
  viewType: 'throughline.timeline',
  title: 'Timeline',
  page: { script: 'timeline', inlineStyles: false },
  request: (width) => ({
    format: 'svg',
    theme: 'auto',
    css: 'none',
    heading: false,
    width: Math.round(width),
  }),
  message: ({ title, asOf, text, table }) => ({
    type: 'timeline',
    title,
    asOf,
    svg: text,
    table: table ?? '',
  }),
};

/** More than this, and Mermaid would take too long. In UTF-16 code units. */
const MOST_MERMAID = 200_000;

/** What places that draw Mermaid will show. */
export const MERMAID_KIND: PreviewKind = {
  viewType: 'throughline.mermaid',
  title: 'Mermaid',
  page: { script: 'mermaid', inlineStyles: true },
  request: () => ({ format: 'mermaid' }),
  message: ({ title, text }) =>
    text.length > MOST_MERMAID
      ? { type: 'nothing', reason: 'This roadmap is too large for Mermaid. See the timeline.' }
      : { type: 'mermaid', title, text },
};
