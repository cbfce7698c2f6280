import { BOARD_CSS } from '../formats/board/board-css.ts';
import { boardHtml } from '../formats/board/board-html.ts';
import { element } from '../formats/markup.ts';
import { HEAT_MAP_RULES } from '../formats/svg/heat-map-css.ts';
import { heatMapSvg } from '../formats/svg/heat-map-svg.ts';
import { timelineSvg } from '../formats/svg/timeline-svg.ts';
import type { Finding } from '../text/diagnostic.ts';
import { makeBoard } from '../views/make-board.ts';
import type { BoardContext } from '../views/board.ts';
import { BOARDS } from '../views/generated/boards.ts';
import { heatMap } from '../views/heat-map.ts';
import { timelineScene } from '../views/timeline.ts';
import { codeFrames } from './html/code-frame.ts';
import { findingsSection } from './html/findings.ts';
import { SCRIPT, SCRIPT_HASH } from './html/script.ts';
import { subjectsOf } from './html/subjects.ts';
import type { Reported } from './reported.ts';
import { framed, type SitePage } from './site/frame.ts';
import { initiativePage, pathOfInitiative } from './site/initiative.ts';
import { SEARCH_SCRIPT, searchPage } from './site/search.ts';

/**
 * A roadmap as a folder of pages for any static host: one page for those who have a minute, the
 * timeline, each board, each initiative, what was found. Pages load nothing and send nothing;
 * two have a script to search, and can be read without it. By path, in the order of the menu.
 */
export function sitePages(analysis: Reported & BoardContext): ReadonlyMap<string, string> {
  const { roadmap, plan, findings, asOf } = analysis;
  // The summary is the front page.
  const boards = [...BOARDS.keys()].filter(
    (name) => name !== 'summary' && (makeBoard(name, analysis)?.sections.length ?? 0) > 0,
  );
  const bySubject = Map.groupBy(findings, ({ subject }) => subject);
  const pages: readonly SitePage[] = [
    { path: 'index.html', title: roadmap.title, body: frontPage(analysis), css: BOARD_CSS },
    {
      path: 'initiatives.html',
      title: 'Initiatives',
      body: searchPage(roadmap, plan),
      script: SEARCH_SCRIPT,
    },
    {
      path: 'findings.html',
      title: 'Findings',
      body: findingsSection(subjectsOf(analysis), codeFrames(analysis.sources)),
      script: { text: SCRIPT, hash: SCRIPT_HASH },
    },
    { path: 'capacity.html', title: 'Capacity', body: capacityPage(analysis), css: HEAT_MAP_RULES },
    ...boards.map((name): SitePage => {
      const board = makeBoard(name, analysis)!;
      return {
        path: `${name}.html`,
        title: board.title,
        body: boardHtml(board, { idPrefix: name }),
        css: BOARD_CSS,
      };
    }),
    ...roadmap.initiatives.map((initiative): SitePage => {
      const found: readonly Finding[] = bySubject.get(`initiative:${initiative.id}`) ?? [];
      return {
        path: pathOfInitiative(initiative.id),
        title: initiative.title,
        body: initiativePage(initiative, roadmap, plan, found),
      };
    }),
  ];
  const frame = { roadmap, asOf, boards };
  return new Map(pages.map((page) => [page.path, framed(page, frame)]));
}

function frontPage(analysis: BoardContext): string {
  const { roadmap, plan, findings } = analysis;
  const scene = timelineScene(roadmap, plan, findings, {});
  const board = makeBoard('summary', analysis);
  return [
    board ? boardHtml(board, { idPrefix: 'summary' }) : '',
    element('h2', {}, 'Timeline'),
    element(
      'div',
      { class: 'picture', role: 'region', tabindex: 0, 'aria-label': 'Timeline, scrolls sideways' },
      element(
        'div',
        { class: 'wide' },
        timelineSvg(scene, { width: 1190, css: 'none', heading: false, idPrefix: 'timeline' }),
      ),
    ),
  ].join('');
}

function capacityPage({ roadmap, workload, asOf }: BoardContext): string {
  const map = heatMap(roadmap, workload.load, workload.proofs, asOf, { most: 18 });
  return element(
    'div',
    { class: 'picture', role: 'region', tabindex: 0, 'aria-label': 'Capacity, scrolls sideways' },
    element('div', { class: 'wide' }, heatMapSvg(map, { width: 1190, css: 'none' })),
  );
}
