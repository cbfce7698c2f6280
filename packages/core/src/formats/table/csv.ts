/** One line of comma-separated values (RFC 4180, CRLF). A text that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** A number is no formula, whatever its sign. */
function field(text: string): string {
  const isRisky =
    /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) || /^[\t\r\n]/.test(text);
  const safe = isRisky && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
