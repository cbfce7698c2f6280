// Generated from packages/core/src/rules/*/*.md by `npm run generate`; do not edit.

/** The page of every rule, in Markdown, by the rule's id. */
export const RULE_PAGES: ReadonlyMap<string, string> = new Map<string, string>([

]);
