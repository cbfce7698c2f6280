import type { TimelineResult } from '@throughline/language-server/protocol';
import { describe, expect, it } from 'vitest';
import { readToPage } from '../../shared/messages.ts';
import { MERMAID_KIND, TIMELINE_KIND } from './kinds.ts';

const RESULT: TimelineResult = {
  folder: 'file:///garden',
  title: 'Garden',
  asOf: '2027-03-15',
  text: 'gantt\n',
  items: [],
};

describe('kinds of previews', () => {
  it.each([TIMELINE_KIND, MERMAID_KIND])('speak so that the page understands: $title', (kind) => {
    const message = kind.message(RESULT);
    expect(readToPage(message)).toEqual(message);
  });

  it('ask for a picture as wide as the page, in whole pixels', () => {
    expect(TIMELINE_KIND.request(640.4)).toMatchObject({ width: 640, css: 'none' });
  });

  it('spare Mermaid what it would choke on', () => {
    const most = { ...RESULT, text: 'x'.repeat(200_000) };
    expect(MERMAID_KIND.message(most).type).toBe('mermaid');
    expect(MERMAID_KIND.message({ ...most, text: `${most.text}x` })).toEqual({
      type: 'nothing',
      reason: 'This roadmap is too large for Mermaid. See the timeline.',
    });
  });

  it('let only Mermaid write styles into its page', () => {
    expect(TIMELINE_KIND.page.inlineStyles).toBe(false);
    expect(MERMAID_KIND.page.inlineStyles).toBe(true);
  });
});
