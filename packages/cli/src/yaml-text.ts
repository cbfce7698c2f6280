/** A text as a YAML scalar on one line: plain where nobody can take it for something else. */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N} ,.;()&+/'’–-]*$/u.test(text) &&
    !/\s$|^(?:true|false|null|yes|no|on|off|tbd|none)$/i.test(text);
  // Every JSON string is a YAML scalar.
  return isPlain ? text : JSON.stringify(text);
}
