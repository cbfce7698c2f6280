import {
  parsePeriod,
  placeOf,
  readCalendars,
  resolveWhen,
  sayDay,
  sayDays,
  type FormatName,
  type Location,
  type Period,
  type Roadmap,
  type Span,
} from '@throughline/core';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { documentFeature, type AskedOfDocument } from '../feature.ts';
import { linksIn } from '../read/names.ts';
import { valuesIn } from '../read/walk.ts';
import { sayFloat } from '../say/card.ts';

/** Behind a date that is no day, the days it spans; behind a target, what the plan says of it. */
export default documentFeature({
  method: 'textDocument/inlayHint',
  capabilities: () => ({ inlayHintProvider: true }),
  answer({ range }: InlayHintParams, asked): InlayHint[] {
    const { source, settings } = asked;
    const { offsetOf, positionOf } = settings.places;
    const [start, end] = [offsetOf(source, range.start), offsetOf(source, range.end)];
    const hints = [...dateHints(asked, { start, end }), ...planHints(asked)];
    return hints
      .filter(({ at }) => start <= at && at <= end)
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, label }) => ({ position: positionOf(source, at), label, paddingLeft: true }));
  },
});

interface Hint {
  /** Offset. */
  readonly at: number;
  readonly label: string;
}

function dateHints({ analysis, file, settings }: AskedOfDocument, within: Span): readonly Hint[] {
  if (!settings.shown.inlayHints.has('dates')) return [];
  const periodOf = reader(analysis.roadmap);
  return valuesIn(file, within).flatMap(({ node, shape }) => {
    if (node.end < within.start || node.end > within.end) return [];
    const period = periodOf(shape?.scalar?.format, node.text);
    // What is written as a day says it all.
    if (!period || /^\d{4}-\d\d-\d\d$/.test(node.text)) return [];
    return [{ at: node.end, label: sayDays(period.first, period.last) }];
  });
}

type ReadPeriod = (format: FormatName | undefined, text: string) => Period | undefined;

function reader({ data, calendar }: Roadmap): ReadPeriod {
  const { vocabulary } = readCalendars(data, []);
  return (format, text) => {
    if (format === 'when') {
      const when = resolveWhen(text, vocabulary);
      return when.ok && 'period' in when.value ? when.value.period : undefined;
    }
    if (format !== 'period' && format !== 'range') return undefined;
    const period = parsePeriod(text, calendar);
    return period.ok ? period.value : undefined;
  };
}

function planHints({ analysis, path, settings }: AskedOfDocument): readonly Hint[] {
  const shown = settings.shown.inlayHints;
  const { plan, roadmap } = analysis;
  const ids = linksIn(roadmap.links, path).definitions.filter(({ kind }) => kind === 'initiative');
  return ids.flatMap(({ id }) => {
    const item = plan.items.get(id);
    const at = item && targetOf(item.initiative.data);
    if (!at || at.path !== path || item.initiative.status === 'done') return [];
    const { earliestFinish, totalFloat } = item;
    const labels = [
      ...(shown.has('finish') ? [`earliest finish ${sayDay(earliestFinish)}`] : []),
      ...(shown.has('float') && totalFloat !== undefined ? [sayFloat(totalFloat)] : []),
    ];
    return labels.map((label) => ({ at: at.end, label }));
  });
}

function targetOf(data: object): Location | undefined {
  return placeOf(data, 'target') ?? placeOf(data, 'deadline');
}
