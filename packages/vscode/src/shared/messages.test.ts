import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readToExtension,
  readToPage,
  type PageDescription,
  type ToExtension,
  type ToPage,
} from './messages.ts';

const TO_PAGE: readonly ToPage[] = [
  { type: 'timeline', title: 'Garden', asOf: '2027-03-15', svg: '<svg/>', table: '<table/>' },
  { type: 'mermaid', title: 'Garden', text: 'gantt\n' },
  { type: 'nothing', reason: 'this file belongs to no roadmap' },
  { type: 'select', id: 'shed' },
  { type: 'select', id: undefined },
  { type: 'press', id: 'shed' },
  { type: 'describe' },
];

const PAGE: PageDescription = {
  items: ['shed'],
  selected: 'shed',
  rows: 1,
  words: 'Build the shed',
  foreign: [],
  notice: undefined,
  violations: [],
};
const TO_EXTENSION: readonly ToExtension[] = [
  { type: 'ready', width: 640 },
  { type: 'resized', width: 320.5 },
  { type: 'open', id: 'shed' },
  { type: 'drawn' },
  { type: 'described', page: PAGE },
];

describe('messages between the extension and its page', () => {
  it.each(TO_PAGE)('reach the page: $type', (message) => {
    expect(readToPage(message)).toEqual(message);
    expect(readToExtension(message)).toBeUndefined();
  });

  it.each(TO_EXTENSION)('reach the extension: $type', (message) => {
    expect(readToExtension(message)).toEqual(message);
    expect(readToPage(message)).toBeUndefined();
  });

  it.each([
    undefined,
    'open',
    { type: 'open', id: 7 },
    { type: 'open' },
    { type: 'resized', width: Number.NaN },
    { type: 'resized', width: '640' },
    { type: 'described', page: { ...PAGE, items: [7] } },
    { type: 'described', page: { ...PAGE, violations: 'none' } },
    { type: 'described' },
  ])('are dropped if they do not fit: %j', (message) => {
    expect(readToExtension(message)).toBeUndefined();
  });

  it('carry nothing but their own fields', () => {
    expect(readToPage({ type: 'press', id: 'shed', html: '<script>' })).toEqual({
      type: 'press',
      id: 'shed',
    });
  });

  it('are read from any value without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readToPage(value);
        readToExtension(value);
      }),
    );
  });
});
