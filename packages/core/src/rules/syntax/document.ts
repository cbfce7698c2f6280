import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a file holds one document of YAML 1.2',
});
