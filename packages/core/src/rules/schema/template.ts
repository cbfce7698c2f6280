import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'no line of a template is left as it was',
});
