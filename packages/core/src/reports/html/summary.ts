import { element, escaped } from '../../formats/markup.ts';
import { sayCount, sayDay, sayWorkingDays, STATUS_TITLES } from '../../views/say.ts';
import type { Severity } from '../../text/diagnostic.ts';
import type { Bar, Scene } from '../../views/scene.ts';
import { anchor, isolated, sayCounts, sign } from './parts.ts';
import { countBySeverity, type Reported } from '../reported.ts';
import type { Subject } from './subjects.ts';

const MOST_FIRST = 7;

/** The head of the page: one sentence, the counts, and where to look first. */
export function summary(
  { roadmap, findings }: Reported,
  scene: Scene,
  subjects: readonly Subject[],
): string {
  const bars = scene.lanes.flatMap((lane) => lane.bars);
  const counts = countBySeverity(findings);
  const count = bars.length + scene.unscheduled.length;
  const figures: readonly (readonly [string, number, string?])[] = [
    ['Initiatives', count],
    ['Late', bars.filter(({ late }) => late).length, 'late'],
    ['Critical', bars.filter(({ critical }) => critical).length],
    ['Errors', counts.error, 'error'],
    ['Warnings', counts.warning, 'warning'],
    ['Notes', counts.info],
  ];
  return element(
    'header',
    {},
    element('p', { class: 'eyebrow' }, `Roadmap as of ${sayDay(scene.asOf)}`),
    element('h1', {}, isolated(roadmap.title)),
    roadmap.data.summary === undefined
      ? ''
      : element('p', { class: 'lead' }, isolated(roadmap.data.summary)),
    element('p', { class: 'verdict' }, escaped(verdict(bars, counts, count))),
    element('dl', { class: 'figures' }, ...figures.map(figure)),
    lookFirst(subjects, bars),
  );
}

function figure([title, value, kind]: readonly [string, number, string?]): string {
  return element(
    'div',
    { class: value > 0 ? kind : undefined },
    element('dt', {}, title),
    element('dd', {}, String(value)),
  );
}

function verdict(
  bars: readonly Bar[],
  counts: Readonly<Record<Severity, number>>,
  count: number,
): string {
  if (count === 0) return 'This roadmap has no initiatives yet.';
  const found = sayCounts(counts);
  const checks = found === '' ? 'Every check holds.' : `The checks found ${found}.`;
  return `${sayLate(bars.filter(({ late }) => late).length, count)} ${checks}`;
}

function sayLate(late: number, count: number): string {
  if (late > 0) {
    const due = late === 1 ? 'it is due' : 'they are due';
    return `${late} of ${sayCount(count, 'initiative')} cannot finish when ${due}.`;
  }
  const all = count === 1 ? 'the only initiative' : `all ${count} initiatives`;
  const due = count === 1 ? 'it is due' : 'they are due';
  return `As far as dates and dependencies say, ${all} can finish when ${due}.`;
}

function lookFirst(subjects: readonly Subject[], bars: readonly Bar[]): string {
  const worst = subjects.filter(({ counts }) => counts.error + counts.warning > 0);
  if (worst.length === 0) return '';
  const late = new Map(bars.map(({ id, daysLate }) => [id, daysLate]));
  const items = worst.slice(0, MOST_FIRST).map(({ key, title, findings, initiative }) => {
    const days = initiative && (late.get(initiative.id) ?? 0);
    const status = initiative && STATUS_TITLES[initiative.status].toLowerCase();
    const about = [status, days && `${sayWorkingDays(days)} late`].filter(Boolean).join(', ');
    return element(
      'li',
      {},
      sign(findings[0]!.severity),
      element('a', { href: `#${anchor('item', key)}` }, isolated(title)),
      about && element('span', { class: 'quiet' }, ` ${escaped(about)}`),
      element('span', { class: 'said' }, isolated(findings[0]!.message)),
    );
  });
  return (
    element('h2', { class: 'minor' }, 'Look at these first') +
    element('ol', { class: 'first' }, ...items)
  );
}
