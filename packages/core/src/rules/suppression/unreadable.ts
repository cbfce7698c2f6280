import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a comment that speaks to Throughline can be read',
});
