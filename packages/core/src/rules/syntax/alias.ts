import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'an alias repeats a single value that stands above it',
});
