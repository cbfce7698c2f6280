/**
 * What YAML does not allow in a text (its "non-printable" characters), and carriage returns that
 * end no line: half of all programs take them for line breaks, the YAML library does not.
 */
const ODD = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|(?<!^)\uFEFF|\r(?!\n)/u;

/** What is odd is none of these, which are found several times faster. Most texts hold nothing else. */
const NOT_USUAL = /[^\n -~\u00A0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/;

export function hasOddCharacters(text: string): boolean {
  return NOT_USUAL.test(text) && ODD.test(text);
}

export function oddCharactersOf(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(new RegExp(ODD, 'gu'));
}
