import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a folder holds either roadmap.yaml or roadmap.yml',
});
