/** Data as a person would write it in YAML: block style, plain scalars where they are safe. */
export function toYaml(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    return value.map((item) => `${indent}- ${inItem(item, indent)}`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${indent}${scalar(key)}:${inEntry(each, indent)}`)
      .join('');
  }
  return `${scalar(value)}\n`;
}

function inEntry(value: unknown, indent: string): string {
  if (!isFull(value)) return ` ${Array.isArray(value) ? '[]' : scalar(value)}\n`;
  return `\n${toYaml(value, `${indent}  `)}`;
}

function inItem(value: unknown, indent: string): string {
  if (!isFull(value)) return `${scalar(value)}\n`;
  return toYaml(value, `${indent}  `).trimStart();
}

function isFull(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} ._/()+-]*$/u.test(value) &&
    !/\s$|^(?:null|true|false|~)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
