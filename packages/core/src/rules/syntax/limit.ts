import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a file is no larger and no deeper than people write',
});
