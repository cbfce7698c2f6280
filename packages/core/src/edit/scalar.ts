/**
 * A text as a YAML scalar on one line that reads back as the same text: plain where that is
 * possible, else in single quotes, or in double quotes where something must be escaped.
 * A number stays plain: our places take `2027` and `1.30` as text. Words that YAML reads as
 * null or a boolean are quoted.
 */
export function scalarText(text: string, { inFlow = false } = {}): string {
  if (isPlain(text, inFlow)) return text;
  if (ESCAPED.test(text)) return JSON.stringify(text).replaceAll(ESCAPED_ALL, escaped);
  return `'${text.replaceAll("'", "''")}'`;
}

/** What cannot stand in single quotes: line breaks, and what no editor shows. */
const ESCAPED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u;
const ESCAPED_ALL = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;

function escaped(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || ESCAPED.test(text)) return false;
  if (/^(?:~|null|true|false|[-+]?\.inf|\.nan)$/i.test(text)) return false;
  if (/^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/.test(text)) return false;
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !inFlow || !/[,[\]{}]|^[-?:]|:$/.test(text);
}
