import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every key is one that the format knows',
});
