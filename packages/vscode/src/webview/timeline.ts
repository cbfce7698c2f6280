import { TIMELINE_CSS } from '@throughline/core';
import { describeFrame, findFrame, onTheme, onWidth, setNotice } from './frame.ts';
import { listen, rememberTable, remembersTable, tell, violations } from './host.ts';
import { makeItems, type Items } from './items.ts';
import type { PageDescription, ToPage } from '../shared/messages.ts';
import { readMarkup } from './markup.ts';

type Timeline = Extract<ToPage, { type: 'timeline' }>;

/** The page of the timeline: our picture, its items to press, and its content as a table. */
const frame = findFrame();
let theme: 'light' | 'dark' = 'light';
let items: Items | undefined;
let selected: string | undefined;

adoptStyles(TIMELINE_CSS);
showTable(remembersTable());
frame.toggle.addEventListener('click', () => {
  rememberTable(!isTableShown());
  showTable(!isTableShown());
});
frame.table.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-id]') : null;
  if (button?.dataset['id'] !== undefined) open(button.dataset['id']);
});
onTheme((now) => {
  theme = now;
  frame.picture.querySelector('svg')?.setAttribute('data-theme', theme);
});
onWidth(document.body, (width) => tell({ type: 'resized', width }));
listen((message) => {
  if (message.type === 'timeline') draw(message);
  else if (message.type === 'nothing') drawNothing(message.reason);
  else if (message.type === 'select') select(message.id);
  else if (message.type === 'press') items?.press(message.id);
  else if (message.type === 'describe') tell({ type: 'described', page: describePage() });
});
tell({ type: 'ready', width: document.body.clientWidth });

function draw({ title, asOf, svg, table }: Timeline): void {
  const picture = readMarkup(svg, 'svg');
  if (picture === undefined) return drawNothing('There is nothing to draw yet.');
  picture.setAttribute('data-theme', theme);
  const focused = document.activeElement?.closest<SVGElement>('[data-id]')?.dataset['id'];
  items = makeItems(picture, open);
  // In one step, so that the page never shrinks between and keeps its place.
  frame.picture.replaceChildren(picture);
  frame.table.replaceChildren(readMarkup(table, 'table') ?? '');
  frame.title.textContent = title;
  frame.asOf.textContent = `as of ${asOf}`;
  frame.toggle.hidden = false;
  setNotice(frame, undefined);
  if (selected !== undefined) items.mark(selected);
  if (focused !== undefined) items.focus(focused);
  tell({ type: 'drawn' });
}

function drawNothing(reason: string): void {
  items = undefined;
  frame.picture.replaceChildren();
  frame.table.replaceChildren();
  frame.toggle.hidden = true;
  setNotice(frame, reason);
}

/** Only a new selection scrolls: a picture drawn again stays where the person left it. */
function select(id: string | undefined): void {
  if (id === selected) return;
  selected = id;
  items?.mark(id);
  items?.reveal(id);
}

function open(id: string): void {
  tell({ type: 'open', id });
}

function isTableShown(): boolean {
  return frame.picture.hidden !== false;
}

function showTable(table: boolean): void {
  frame.table.hidden = !table;
  frame.picture.hidden = table;
  frame.toggle.setAttribute('aria-pressed', String(table));
}

function describePage(): PageDescription {
  return {
    items: items?.ids ?? [],
    selected: items?.marked(),
    rows: frame.table.querySelectorAll('tbody tr').length,
    ...describeFrame(frame),
    violations: violations(),
  };
}

/** A style sheet made by script is not inline style: the policy stays strict. */
function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
