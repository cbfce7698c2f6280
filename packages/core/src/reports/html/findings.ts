import { element, escaped } from '../../formats/markup.ts';
import type { Finding, Step } from '../../text/diagnostic.ts';
import { sayCount, sayDated, STATUS_TITLES } from '../../views/say.ts';
import type { CodeFrames } from './code-frame.ts';
import { anchor, isolated, sayCounts, section, sign } from './parts.ts';
import { SEVERITIES, SEVERITY_WORDS } from '../reported.ts';
import type { Subject } from './subjects.ts';

/** A page that holds more is neither read nor opened: the command line lists the rest. */
const MOST = 1000;

/** A card for each item that something was found about, the worst first. */
export function findingsSection(subjects: readonly Subject[], frames: CodeFrames): string {
  if (subjects.length === 0) {
    return section(
      'findings',
      'Findings',
      element('p', {}, 'Nothing to report: every check holds.'),
    );
  }
  let room = MOST;
  const cards: string[] = [];
  for (const subject of subjects) {
    const shown = subject.findings.slice(0, room);
    if (shown.length > 0) cards.push(card(subject, shown, frames));
    room -= shown.length;
  }
  const all = subjects.reduce((sum, { findings }) => sum + findings.length, 0);
  const more =
    all > MOST
      ? element('p', {}, `And ${sayCount(all - MOST, 'more finding')}, which this page leaves out.`)
      : '';
  return section('findings', 'Findings', filters(), ...cards, more);
}

/** Comes to life with the page's script; without it there is nothing to see. */
function filters(): string {
  const boxes = SEVERITIES.map((severity) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', name: severity, checked: true }),
      ` ${SEVERITY_WORDS[severity]}s`,
    ),
  );
  return element(
    'form',
    { id: 'filter', hidden: true, role: 'search' },
    element(
      'label',
      {},
      'Show findings with ',
      element('input', { type: 'search', name: 'words', placeholder: 'any words' }),
    ),
    ...boxes,
    element('output', { 'aria-live': 'polite' }, ''),
  );
}

function card(subject: Subject, findings: readonly Finding[], frames: CodeFrames): string {
  const id = anchor('item', subject.key);
  return element(
    'article',
    { class: 'card', id, 'aria-labelledby': `${id}-title` },
    element('h3', { id: `${id}-title` }, isolated(subject.title)),
    element('p', { class: 'meta' }, aboutOf(subject)),
    element('ul', { class: 'findings' }, ...findings.map((each) => entry(each, frames))),
  );
}

/** `2 errors · Committed · target 2027-Q2 · cfo-office and platform-lead`. */
function aboutOf({ counts, initiative }: Subject): string {
  const parts = [escaped(sayCounts(counts))];
  if (initiative) {
    const { status, target, deadline, data } = initiative;
    parts.push(STATUS_TITLES[status]);
    if (target) parts.push(`target ${isolated(sayDated(target))}`);
    if (deadline) parts.push(`deadline ${isolated(sayDated(deadline))}`);
    const owners = [data.owners?.business, data.owners?.it].flatMap((each) => each ?? []);
    if (owners.length > 0) parts.push(owners.map(isolated).join(' and '));
  }
  return parts.join(' · ');
}

function entry(finding: Finding, frames: CodeFrames): string {
  const { severity, message, rule, at, help, chain, related } = finding;
  return element(
    'li',
    { class: `finding ${severity}`, 'data-severity': severity },
    element('p', { class: 'message' }, sign(severity), isolated(message)),
    chain && chain.length > 0 ? steps('Why', 'ol', chain, frames) : '',
    element('p', { class: 'next' }, element('strong', {}, 'Next step: '), isolated(help)),
    frames.frame(at),
    related && related.length > 0 ? steps('See also', 'ul', related, frames) : '',
    element(
      'p',
      { class: 'source' },
      element('code', {}, escaped(frames.place(at))),
      ' · ',
      element('a', { href: `#${anchor('rule', rule)}` }, escaped(rule)),
    ),
  );
}

function steps(
  title: string,
  list: 'ol' | 'ul',
  each: readonly Step[],
  { place }: CodeFrames,
): string {
  const items = each.map(({ message, at }) =>
    element(
      'li',
      {},
      isolated(message),
      at ? ` ${element('code', { class: 'quiet' }, escaped(place(at)))}` : '',
    ),
  );
  return element(
    'div',
    { class: 'steps' },
    element('strong', {}, title),
    element(list, {}, ...items),
  );
}
