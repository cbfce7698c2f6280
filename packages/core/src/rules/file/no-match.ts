import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'every pattern under include: fits a file',
});
