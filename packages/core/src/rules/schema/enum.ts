import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a word is one of those that may stand there',
});
