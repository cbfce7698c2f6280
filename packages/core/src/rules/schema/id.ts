import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'an id is lower-case letters, digits and dashes',
});
