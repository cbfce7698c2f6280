import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what keeps a finding quiet until a day is gone by that day',
  tag: 'unnecessary',
});
