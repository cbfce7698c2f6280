import { expect, test } from 'vitest';
import { RULES } from './generated/rules.ts';

test('a rule says all before there is a plan, or all behind it', () => {
  const torn = [...RULES].filter(
    ([, rule]) => rule.check && (rule.checkInitiative ?? rule.checkWritten),
  );
  expect(torn.map(([id]) => id)).toEqual([]);
});
