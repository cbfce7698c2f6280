import type { Outlook, OutlookChange, Outlooks, OutlookStanding } from '../compare/outlook.ts';
import { displayed } from '../text/display.ts';
import { formatDay } from '../time/day.ts';
import type { Figure } from './figures.ts';

/** Both sides in estimated figures. What neither has is left out. */
export function outlookFigures({ base, head }: Outlooks): readonly Figure[] {
  return FIGURES.flatMap(({ label, say, burden, isOften }): readonly Figure[] => {
    if (!isOften && burden(base) === 0 && burden(head) === 0) return [];
    const change = burden(head) - burden(base);
    const figure = { label, base: say(base), head: say(head) };
    return [change === 0 ? figure : { ...figure, judged: change > 0 ? 'worse' : 'better' }];
  });
}

interface EstimatedFigure {
  readonly label: string;
  readonly say: (side: Outlook) => string;
  /** More of it is worse. */
  readonly burden: (side: Outlook) => number;
  /** Whether it stands there even if it is nothing. */
  readonly isOften: boolean;
}

const FIGURES: readonly EstimatedFigure[] = [
  {
    label: 'work left (person-days)',
    say: ({ personDays }) => String(personDays),
    // More work is not worse: it may be worth it.
    burden: () => 0,
    isOften: true,
  },
  {
    label: 'with people, done on',
    say: ({ end }) => formatDay(end),
    burden: ({ end }) => end,
    isOften: true,
  },
  {
    label: '85 times of 100 by',
    say: ({ end85 }) => formatDay(end85),
    burden: ({ end85 }) => end85,
    isOften: true,
  },
  {
    label: 'promises late (days)',
    say: ({ late }) => String(late),
    burden: ({ late }) => late,
    isOften: false,
  },
  {
    label: 'promises likely to hold',
    say: ({ likely, promised }) => `${likely} of ${promised}`,
    burden: ({ likely, promised }) => promised - likely,
    isOften: true,
  },
  {
    label: 'never enough people for',
    say: ({ never }) => String(never),
    burden: ({ never }) => never,
    isOften: false,
  },
];

/** `germany-launch, people counted, is done on 2027-12-10 instead of 2027-11-26, and keeps its date in 12 of 100 trials instead of 45`. */
export function sayOutlookChange({ initiative, base, head }: OutlookChange): string {
  const name = displayed(initiative.id);
  if (!head) return `${name} is no longer open`;
  if (head.finish === undefined) {
    return `for ${name} there will never be the people${base?.finish === undefined ? '' : '; before, there were'}`;
  }
  const before =
    base?.finish === head.finish ? ', as before' : base ? ` instead of ${sayFinish(base)}` : '';
  return `${name}, people counted, is done on ${formatDay(head.finish)}${before}${sayChance(base, head)}`;
}

function sayFinish({ finish }: OutlookStanding): string {
  return finish === undefined ? 'never' : formatDay(finish);
}

function sayChance(base: OutlookStanding | undefined, { inTime }: OutlookStanding): string {
  if (inTime === undefined) return '';
  const [before, now] = [hundreds(base?.inTime), hundreds(inTime)];
  const instead = before === undefined || before === now ? '' : ` instead of ${before}`;
  return `, and keeps its date in ${now} of 100 trials${instead}`;
}

function hundreds(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100);
}
