import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a key stands once in a map',
});
