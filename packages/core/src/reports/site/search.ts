import { element, escaped } from '../../formats/markup.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { isLate } from '../../views/filter.ts';
import { DOMAIN_TITLES, sayDated, sayDay, STATUS_TITLES } from '../../views/say.ts';
import { isolated, scrolling, table } from '../html/parts.ts';
import { pathOfInitiative } from './initiative.ts';

/** Every initiative in a table that can be searched; without the script it can be read. */
export function searchPage({ initiatives }: Roadmap, plan: Plan): string {
  const rows = initiatives.map((initiative) => {
    const { id, title, status, data, target } = initiative;
    const item = plan.items.get(id);
    const finish = item && status !== 'done' ? sayDay(item.earliestFinish) : '';
    return [
      element('a', { href: pathOfInitiative(id) }, isolated(title)),
      STATUS_TITLES[status],
      data.domain === undefined ? '' : DOMAIN_TITLES[data.domain],
      target ? escaped(sayDated(target)) : '',
      isLate(initiative, item) ? element('strong', {}, `${finish}, late`) : finish,
    ];
  });
  const columns = ['Initiative', 'Status', 'Side', 'Target', 'Earliest finish'];
  return search() + scrolling('Initiatives', table('Initiatives', columns, rows));
}

function search(): string {
  return element(
    'form',
    { id: 'search', hidden: true, role: 'search' },
    element(
      'label',
      {},
      'Show initiatives with ',
      element('input', { type: 'search', name: 'words', placeholder: 'any words' }),
    ),
    element('output', { 'aria-live': 'polite' }, ''),
  );
}

const TEXT = `
const form = document.getElementById('search');
const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({ row, text: row.textContent.toLowerCase() }));
const update = () => {
  const words = form.words.value.toLowerCase().split(/\\s+/);
  let shown = 0;
  for (const { row, text } of rows) {
    const matches = words.every((word) => text.includes(word));
    row.hidden = !matches;
    if (matches) shown += 1;
  }
  form.querySelector('output').textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' shown';
};
form.hidden = false;
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
`;

/** The only script of a site; a test holds its hash. */
export const SEARCH_SCRIPT = {
  text: TEXT,
  hash: 'sha256-32mvrW4qVrkCDIiiqMyMWG7uBJTrj3o/yhBJ8vAmFFI=',
};
