/** Whether a text stands for an owner, a name or a word that is yet to come. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text.trim());
}

/** Whether a text is a line of a template that nobody has filled in. */
export function isTemplateText(text: string): boolean {
  if (text.length > 300) return false;
  const trimmed = text.trim();
  return HOLE.test(trimmed) || TEMPLATE.test(trimmed);
}

/** The name inside typographic quotation marks: `“@neolit123”` is meant as `@neolit123`. */
export function plainHandle(text: string): string | undefined {
  const inside = /^[“”„‟«»‘’‚‹›'"]+(?<name>[@\w][\w./-]*)[“”„‟«»‘’‚‹›'"]+$/u.exec(
    text.slice(0, 200),
  );
  return inside?.groups?.['name'];
}

/** `@ada, @grace` and `with input from @ada and @grace`. */
export function severalHandles(text: string): boolean {
  return text.length <= 500 && (text.match(/(?:^|[\s,;/&])@\w/g) ?? []).length > 1;
}

const PLACEHOLDER =
  /^(?:t\.?b\.?[adcns]\.?|tdb|todo|fixme|unknown|unassigned|nobody|no ?one|none|n\/?a|-+|\?+|x{2,}|\.{2,}|…|to be (?:determined|decided|announced|confirmed|defined|named)|not (?:yet )?(?:known|assigned|decided)|@?(?:me|you|someone|somebody|anyone|owner|name|mention|handle|username|user|your-?(?:name|handle|team)|github-?handle|jdoe|john ?doe|jane ?doe|foo|example)|(?:the )?owner of this)$/i;

/** A text that is nothing but a hole to fill: `<title>`, `{{ title }}`, `${TITLE}`, `[your title]`, `<!-- … -->`. */
const HOLE = /^(?:<[^<>]*>|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[[^[\]]*\]|%[A-Z_]+%|__[A-Z_]+__)$/;

/** One pattern of several kinds of line: each text is compared with it once. */
const TEMPLATE = new RegExp(
  [
    /^(?:todo|fixme|tbd|tba|xxx)(?:[:!.\s].*)?$/,
    /^(?:\?+|\.{3}|…|-+)$/,
    /^lorem ipsum\b/,
    /^placeholder\b/,
    /^(?:kep|rfc|eip|pep|adr|project|initiative|roadmap|goal|epic|proposal|feature) template$/,
    /^(?:describe|explain|summari[sz]e|state|list) (?:here|what|why|how|who|when|the (?:goal|outcome|purpose|problem|initiative|benefit|reason)\b)/,
    /^(?:your|insert|enter|put|add|write|fill in|replace|type)\b.{0,80}\b(?:here|this (?:text|line))\b/,
    /^(?:a )?(?:your|the) (?:short,? |brief,? |descriptive,? |initiative |project )+(?:title|summary|description|name)(?: here)?\.?$/,
    /^(?:title|summary|description) goes here\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
