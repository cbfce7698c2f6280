import { element, escaped } from '../../formats/markup.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import type { Day } from '../../time/day.ts';
import { BOARDS } from '../../views/generated/boards.ts';
import { sayDay } from '../../views/say.ts';
import { REPORT_CSS } from '../html/css.ts';
import { htmlPage } from '../html/page.ts';
import { isolated } from '../html/parts.ts';

/** What every page of a site shares. */
export interface SiteFrame {
  readonly roadmap: Pick<Roadmap, 'title'>;
  readonly asOf: Day;
  /** Names of the boards that have something to say. */
  readonly boards: readonly string[];
}

export interface SitePage {
  /** Relative to the root of the site. */
  readonly path: string;
  readonly title: string;
  /** Markup of the page's own part. */
  readonly body: string;
  /** The look of what only this page has. */
  readonly css?: string;
  /** The only script of the page. */
  readonly script?: { readonly text: string; readonly hash: string };
}

/**
 * A page in the frame of its site: the way to all others, the title, the day. Links are relative,
 * so that the folder can be opened from disk and put on any host under any path.
 */
export function framed(
  { path, title, body, css = '', script }: SitePage,
  frame: SiteFrame,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const content = [
    element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    element(
      'nav',
      { 'aria-label': 'Site' },
      element('div', {}, ...linksOf(frame).map((link) => linkTo(link, path, up))),
    ),
    element(
      'header',
      {},
      element(
        'p',
        { class: 'eyebrow' },
        isolated(frame.roadmap.title),
        ` · as of ${sayDay(frame.asOf)}`,
      ),
      element('h1', {}, isolated(title)),
    ),
    element('main', { id: 'content' }, body),
    element('footer', {}, 'Made by Throughline from the files of the roadmap.'),
    script ? element('script', {}, script.text) : '',
  ].join('\n');
  return htmlPage({
    title: `${title} · ${frame.roadmap.title}`,
    css: SITE_CSS + css,
    body: content,
    ...(script && { scriptHash: script.hash }),
  });
}

const SITE_CSS = `${REPORT_CSS}nav>div{flex-wrap:wrap;height:auto;gap:4px 20px;padding-top:10px;padding-bottom:10px;white-space:normal}
@media (max-width:760px){nav{position:static}}
nav a[aria-current]{color:var(--tl-ink);font-weight:600}
dl.facts{display:grid;grid-template-columns:minmax(120px,max-content) 1fr;gap:6px 24px;margin:0}
dl.facts dt{color:var(--tl-muted)}
dl.facts dd{margin:0}
dl.facts ul,.plain{margin:0;padding:0;list-style:none}
`;

interface Link {
  readonly path: string;
  readonly title: string;
}

function linksOf({ boards }: SiteFrame): readonly Link[] {
  return [
    { path: 'index.html', title: 'On one page' },
    { path: 'initiatives.html', title: 'Initiatives' },
    { path: 'findings.html', title: 'Findings' },
    { path: 'capacity.html', title: 'Capacity' },
    ...boards.map((name) => ({ path: `${name}.html`, title: BOARDS.get(name)?.title ?? name })),
  ];
}

function linkTo({ path, title }: Link, current: string, up: string): string {
  const here = path === current ? 'page' : undefined;
  return element('a', { href: `${up}${path}`, 'aria-current': here }, escaped(title));
}
