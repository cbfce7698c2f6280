import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'maps take no keys over from other maps',
});
