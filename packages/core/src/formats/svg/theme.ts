/**
 * The colours of pictures and reports, by the names that the style sheet uses
 * (`--tl-<name>`); a webview may set its own. Hues are of the Okabe–Ito palette, which people
 * with any kind of colour vision tell apart; each also has a glyph, a pattern or a word.
 */
export type Theme = 'light' | 'dark';
export type Tokens = Readonly<Record<string, string>>;

export const THEMES: Readonly<Record<Theme, Tokens>> = {
  light: {
    paper: '#ffffff',
    raised: '#f8f8fa',
    ink: '#1d2026',
    muted: '#5f636d',
    faint: '#8a8f9a',
    line: '#e3e4e8',
    grid: '#f0f1f3',
    freeze: '#dcdee3',
    proposed: '#8a8f9a',
    'proposed-fill': '#f4f5f7',
    assessing: '#2f94cd',
    'assessing-fill': '#f1f8fd',
    committed: '#0072b2',
    'committed-fill': '#d9eaf5',
    active: '#007a58',
    'active-fill': '#cdebe0',
    paused: '#b87900',
    'paused-fill': '#fdf1d8',
    done: '#a9adb7',
    'done-fill': '#eeeff2',
    late: '#c24e00',
    'late-fill': '#fbe3d4',
    warning: '#b87900',
    arrow: '#c6c9d0',
    'arrow-driving': '#5f636d',
  },
  dark: {
    paper: '#15171b',
    raised: '#1b1e23',
    ink: '#eceef2',
    muted: '#a3a8b3',
    faint: '#7b818d',
    line: '#2b2f37',
    grid: '#1f2228',
    freeze: '#343942',
    proposed: '#7b818d',
    'proposed-fill': '#1f2228',
    assessing: '#56b4e9',
    'assessing-fill': '#14232d',
    committed: '#4aa8e0',
    'committed-fill': '#143347',
    active: '#2bbd91',
    'active-fill': '#123c30',
    paused: '#e69f00',
    'paused-fill': '#38290a',
    done: '#5b616c',
    'done-fill': '#24272d',
    late: '#ff9455',
    'late-fill': '#43230f',
    warning: '#e69f00',
    arrow: '#434954',
    'arrow-driving': '#a3a8b3',
  },
};

/**
 * The tokens as custom properties: light, dark where the reader prefers it, or as `data-theme`
 * says; on paper always light; where the reader forces colours, the system's.
 */
export function themeCss(root: string): string {
  return [
    `${root}{${properties('light')}}`,
    `@media screen and (prefers-color-scheme:dark){${root}:not([data-theme=light]){${properties('dark')}}}`,
    `@media screen{${root}[data-theme=dark]{${properties('dark')}}}`,
    `@media (forced-colors:active){${root}${root}${root}{${forced()}}}`,
  ].join('\n');
}

/** A style sheet with one theme's colours written out, for viewers without custom properties. */
export function withTheme(css: string, theme: Theme): string {
  return css.replace(
    /var\(--tl-([a-z-]+)\)/g,
    (whole, name: string) => THEMES[theme][name] ?? whole,
  );
}

/** Grounds, lines that may be faint, and all that must be seen. */
function forced(): string {
  const tokens = Object.keys(THEMES.light).map((name) => {
    const isGround = /^(?:paper|raised|grid|.*-fill)$/.test(name);
    const isFaint = /^(?:line|freeze|arrow)$/.test(name);
    return `--tl-${name}:${isGround ? 'Canvas' : isFaint ? 'GrayText' : 'CanvasText'}`;
  });
  return tokens.join(';');
}

function properties(theme: Theme): string {
  const tokens = Object.entries(THEMES[theme]).map(([name, colour]) => `--tl-${name}:${colour}`);
  return [...tokens, `color-scheme:${theme}`].join(';');
}
