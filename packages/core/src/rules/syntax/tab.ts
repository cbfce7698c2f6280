import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'lines are indented with spaces',
});
