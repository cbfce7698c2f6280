import { effortsOf } from '../../capacity/effort-left.ts';
import { isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { ofEach } from '../../judge/of-each.ts';
import { valueOf, type Value } from '../../judge/value.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'what is worth most for its size is not ranked behind what is worth little',
  options: { factor: 2 },
  *checkWritten({ roadmap, options: { factor } }) {
    const valued = valuesIn(roadmap);
    for (const value of valued) {
      const before = valued.filter(
        (other) => isRankedBefore(other, value) && value.wsjf >= other.wsjf * factor,
      );
      if (before.length > 0) yield notice(value, before);
    }
  },
});

/** What is open and has not begun, and is worth something said. */
const valuesIn = ofEach((initiative, _, around): readonly Value[] => {
  if (!isOpen(initiative) || initiative.status === 'active' || !initiative.data.value) return [];
  const value = valueOf(initiative, effortsOf(around));
  return value ? [value] : [];
});

const WORDS = ['must', 'should', 'could', 'wont'];

/** Words are compared with words and numbers with numbers; equals are in no order. */
function isRankedBefore({ initiative: one }: Value, { initiative: other }: Value): boolean {
  const [a, b] = [one.data.priority, other.data.priority];
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a === 'string' && typeof b === 'string') return WORDS.indexOf(a) < WORDS.indexOf(b);
  return false;
}

function notice(value: Value, before: readonly Value[]): Noticed {
  const { initiative } = value;
  const names = before.map((each) => `${nameOf(each.initiative)} (${sayNumber(each.wsjf)})`);
  const rank = displayed(String(initiative.data.priority));
  return {
    message: `${nameOf(initiative)} (${rank}) brings ${sayNumber(value.wsjf)} for its size, and is ranked behind ${sayList(names)}`,
    help: 'rank it before them, or say what its value leaves out',
    at: placeOf(initiative.data, 'priority') ?? initiative.at,
    subject: subjectOf(initiative),
    chain: [value, ...before.slice(0, 4)].map((each) => ({
      message: `${nameOf(each.initiative)}: cost of delay ${sayNumber(each.costOfDelay)} for a size of ${sayNumber(each.size)} makes ${sayNumber(each.wsjf)}`,
      at: placeOf(each.initiative.data, 'value') ?? each.initiative.at,
    })),
  };
}

function sayNumber(value: number): string {
  return String(Number(value.toPrecision(2)));
}
