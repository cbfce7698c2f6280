import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'every duration, effort, share, amount and target of a KPI can be read',
});
