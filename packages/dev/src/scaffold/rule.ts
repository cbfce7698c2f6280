/** The two files of a new rule, by path: what works, to be changed into what is wanted. */
export function ruleFiles(id: string): ReadonlyMap<string, string> {
  const folder = `packages/core/src/rules/${id}`;
  return new Map([
    [`${folder}.md`, page(id)],
    [`${folder}.ts`, RULE],
  ]);
}

const RULE = `import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'an initiative says in a sentence what will be different',
  *checkInitiative({ id, title, data, at }) {
    if (data.summary !== undefined) return;
    yield {
      message: \`\${title} has no summary\`,
      help: 'add summary: with what will be different when it is done, and for whom',
      at,
      subject: \`initiative:\${id}\`,
    };
  },
});
`;

function page(id: string): string {
  return `# ${id}

**warning** · an initiative says in a sentence what will be different

## Why

What goes wrong without it, and for whom.

## Flagged

\`\`\`yaml
roadmap: example
initiatives:
  - id: new-shop # warning: "New shop has no summary"
    title: New shop
\`\`\`

## Not flagged

\`\`\`yaml
roadmap: example
initiatives:
  - id: new-shop
    title: New shop
    summary: Customers in Germany order in their own language.
\`\`\`

## Fix

What to do instead, and when it is right to set the rule aside.
`;
}
