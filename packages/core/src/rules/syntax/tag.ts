import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'values carry no tags',
});
