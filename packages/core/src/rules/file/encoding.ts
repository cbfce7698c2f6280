import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every file is written in UTF-8',
});
