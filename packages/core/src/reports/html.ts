import { element } from '../formats/markup.ts';
import { timelineSvg } from '../formats/svg/timeline-svg.ts';
import { RULE_PAGES } from '../rules/generated/pages.ts';
import { sayCount } from '../views/say.ts';
import type { Scene } from '../views/scene.ts';
import { timelineScene, type TimelineOptions } from '../views/timeline.ts';
import { codeFrames } from './html/code-frame.ts';
import { REPORT_CSS } from './html/css.ts';
import { findingsSection } from './html/findings.ts';
import { htmlPage } from './html/page.ts';
import { section } from './html/parts.ts';
import type { Reported } from './reported.ts';
import { rulesSection } from './html/rule-texts.ts';
import { SCRIPT, SCRIPT_HASH } from './html/script.ts';
import { subjectsOf, type Subject } from './html/subjects.ts';
import { summary } from './html/summary.ts';
import { suppressedSection } from './html/suppressed.ts';
import { tablesSections } from './html/tables.ts';

/**
 * The whole roadmap as one HTML page for people who do not read YAML: the picture, what was
 * found, and tables. It opens from disk, loads nothing, sends nothing, and can be read without
 * its script; all text of the user's is escaped.
 */
export function htmlReport(reported: Reported, timeline: TimelineOptions = {}): string {
  const { roadmap, plan, findings, suppressed } = reported;
  const scene = timelineScene(roadmap, plan, findings, timeline);
  const subjects = subjectsOf(reported);
  const frames = codeFrames(reported.sources);
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const body = [
    element('a', { class: 'skip', href: '#findings' }, 'Skip to the findings'),
    navigation(),
    summary(reported, scene, subjects),
    element(
      'main',
      {},
      picture(scene),
      findingsSection(subjects, frames),
      tablesSections(roadmap, scene, idsOf(subjects)),
      rulesSection(rules, RULE_PAGES),
      suppressedSection(suppressed, frames),
    ),
    element('footer', {}, 'Made by Throughline from the files of the roadmap.'),
    element('script', {}, SCRIPT),
  ].join('\n');
  const title = `${scene.title}: roadmap`;
  return htmlPage({ title, css: REPORT_CSS, body, scriptHash: SCRIPT_HASH });
}

function navigation(): string {
  const links = (
    [
      ['timeline', 'Timeline'],
      ['findings', 'Findings'],
      ['initiatives', 'Initiatives'],
    ] as const
  ).map(([id, title]) => element('a', { href: `#${id}` }, title));
  const button = element('button', { type: 'button', id: 'theme', hidden: true }, 'Light or dark');
  return element('nav', { 'aria-label': 'Page' }, element('div', {}, ...links, button));
}

/** More bars than this are not drawn a second time for narrow screens: there they are scrolled. */
const MOST_TWICE = 150;

function picture(scene: Scene): string {
  const count = scene.lanes.reduce((sum, { bars }) => sum + bars.length, 0);
  const isTwice = count <= MOST_TWICE;
  const drawn = (width: number, name: string) =>
    element(
      'div',
      { class: name },
      timelineSvg(scene, { width, css: 'none', heading: false, idPrefix: name }),
    );
  return section(
    'timeline',
    'Timeline',
    element(
      'figure',
      {},
      element(
        'div',
        {
          class: isTwice ? 'picture both' : 'picture',
          role: 'region',
          tabindex: 0,
          'aria-label': 'Timeline, scrolls sideways',
        },
        drawn(1190, 'wide'),
        isTwice ? drawn(430, 'narrow') : '',
      ),
      element(
        'figcaption',
        {},
        `${sayCount(count, 'initiative')} on the timeline. `,
        element('a', { href: '#initiatives' }, 'The same in words'),
      ),
    ),
  );
}

function idsOf(subjects: readonly Subject[]): ReadonlySet<string> {
  return new Set(subjects.flatMap(({ initiative }) => (initiative ? [initiative.id] : [])));
}
