import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'what must be said is said',
});
