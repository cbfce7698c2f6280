import type { Hover, HoverParams } from 'vscode-languageserver';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { oddsIn } from '../forecast/odds.ts';
import { locate, type Located } from '../read/locate.ts';
import { nameAt } from '../read/names.ts';
import { cardOf } from '../say/card.ts';
import { fieldPage } from '../say/field.ts';
import { sections } from '../say/markdown.ts';
import { meaningOf } from '../say/meaning.ts';

/** The entity that a name means, what a date or effort comes to, or what a field is for. */
export default documentFeature({
  method: 'textDocument/hover',
  needs: 'names',
  capabilities: () => ({ hoverProvider: true }),
  answer({ position }: HoverParams, asked): Hover | null {
    const { analysis, path, source, file } = asked;
    const { offsetOf, rangeOf } = asked.settings.places;
    const offset = offsetOf(source, position);
    const named = nameAt(analysis, path, offset);
    if (named && named.targets.length > 0) {
      const odds = oddsIn(asked.project);
      const cards = named.targets
        .slice(0, MOST_CARDS)
        .map((target) => cardOf(target, analysis, odds));
      return hover(cards.join('\n\n---\n\n'), rangeOf(source, named.at));
    }
    const located = locate(file, offset);
    const text = located && pageOf(located, asked);
    return text ? hover(text, rangeOf(source, located.node)) : null;
  },
});

/** Names that several things bear are a mistake that the findings speak of. */
const MOST_CARDS = 3;

function pageOf(located: Located, { analysis, settings }: AskedOfDocument): string {
  const { on, node, shape, key, isField } = located;
  const field =
    settings.schemaFeatures && shape && key && (isField || on === 'value')
      ? fieldPage(key.text, shape)
      : undefined;
  const format = shape?.scalar?.format;
  const meaning =
    on === 'value' && node.kind === 'scalar' && format
      ? meaningOf(format, node.text, analysis.roadmap)
      : undefined;
  return sections(meaning, field);
}

function hover(value: string, range: Hover['range'] & object): Hover {
  return { contents: { kind: 'markdown', value }, range };
}
