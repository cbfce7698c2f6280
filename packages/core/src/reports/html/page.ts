import { element, escaped } from '../../formats/markup.ts';

export interface PageParts {
  readonly title: string;
  readonly css: string;
  /** Markup. */
  readonly body: string;
  /** The hash of the one script of the page, for its policy. Absent: no script runs. */
  readonly scriptHash?: string;
}

/** A whole page that opens from disk, loads nothing and sends nothing. */
export function htmlPage({ title, css, body, scriptHash }: PageParts): string {
  const scripts = scriptHash === undefined ? '' : ` script-src '${scriptHash}';`;
  const policy = `default-src 'none'; style-src 'unsafe-inline';${scripts} base-uri 'none'; form-action 'none'`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    // Written by hand: the quotes of a policy are its own, and nothing of the user's is in it.
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, escaped(title)),
    element('style', {}, css),
  );
  return `<!doctype html>\n<html lang="en">\n${head}\n<body>\n${body}\n</body>\n</html>\n`;
}
