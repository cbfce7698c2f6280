import { element, escaped } from '../../formats/markup.ts';
import type { Finding } from '../../text/diagnostic.ts';
import type { CodeFrames } from './code-frame.ts';
import { isolated, section, sign } from './parts.ts';

/** What the files themselves ask not to be told: a reader should know that it is there. */
export function suppressedSection(suppressed: readonly Finding[], { place }: CodeFrames): string {
  if (suppressed.length === 0) return '';
  const items = suppressed.map(({ severity, message, rule, at }) =>
    element(
      'li',
      { class: 'finding' },
      element('p', { class: 'message' }, sign(severity), isolated(message)),
      element(
        'p',
        { class: 'source' },
        element('code', {}, escaped(place(at))),
        ` · ${escaped(rule)}`,
      ),
    ),
  );
  return section(
    'suppressed',
    'Suppressed in the files',
    element('ul', { class: 'findings' }, ...items),
  );
}
