import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from './block.ts';
import { reviewHtml } from './html.ts';
import { markdownOf } from './markdown.ts';

/** Every place of a review in which users' text may stand. */
function blocksWith(text: string): readonly Block[] {
  const line = [text, { strong: text }, { code: text }];
  return [
    { kind: 'heading', text },
    { kind: 'paragraph', line },
    { kind: 'list', items: [{ line, below: [line] }] },
    { kind: 'table', heads: [text, text], rows: [[text, text]] },
    { kind: 'folded', title: text, blocks: [{ kind: 'paragraph', line }] },
  ];
}

const HOSTILE = [
  '</summary></details><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/x.png)',
  '[click](javascript:alert(1))',
  '@everyone #1 GH-1',
  'a\n\n# heading\n- item',
  '| a | b |',
  '`code` ``` fence',
  '<!-- throughline review -->',
  'https://evil.example www.evil.example',
  '\u202Ereversed',
];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.string({ unit: 'grapheme' }));

it('text of the user is no markup in Markdown, wherever it stands', () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const markdown = markdownOf(blocksWith(hostile));
      const outside = markdown
        .replaceAll(/`[^`\n]*`/g, '')
        .replaceAll(/<\/?(?:details|summary)>|&#\d+;/g, '');
      // What could open a tag, a link, a picture or a mention is escaped or parted.
      expect(outside).not.toMatch(/(?<!\\)[<[]/);
      expect(outside).not.toMatch(/[@#](?=\w)/);
      expect(outside).not.toMatch(/https?:\/\//);
      expect(markdown.match(/<details>/g)).toHaveLength(1);
      // Each block stands on the lines that it is given.
      expect(markdown.split('\n').filter((each) => each.startsWith('|'))).toHaveLength(3);
    }),
    { numRuns: 300, examples: HOSTILE.map((each) => [each]) },
  );
});

it('nor on a page', () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const page = reviewHtml(hostile, blocksWith(hostile));
      expect(page).not.toMatch(/<(?:script|img|a)\b/);
      expect(page.match(/<details>/g)).toHaveLength(1);
    }),
    { numRuns: 100, examples: HOSTILE.map((each) => [each]) },
  );
});
