import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a list stands where a list belongs, a text where a text does',
});
