import { expect, test } from 'vitest';
import { TIMELINE_RULES } from './css.ts';
import { THEMES, themeCss, withTheme, type Theme } from './theme.ts';

const THEME_NAMES: readonly Theme[] = ['light', 'dark'];

test('both themes have the same colours by name, and the style sheet uses no others', () => {
  expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light));
  const used = [...TIMELINE_RULES.matchAll(/var\(--tl-([a-z-]+)\)/g)].map((match) => match.at(1)!);
  expect(used.filter((name) => !(name in THEMES.light))).toEqual([]);
});

/** What is read as text, and what it stands on: WCAG asks for 4.5. */
const TEXTS = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['muted', 'raised'],
  ['late', 'paper'],
  ['ink', 'committed-fill'],
  ['ink', 'active-fill'],
  ['ink', 'paused-fill'],
  ['ink', 'assessing-fill'],
  ['ink', 'late-fill'],
  ['muted', 'proposed-fill'],
  ['muted', 'done-fill'],
  ['paper', 'ink'],
] as const;

test.each(THEME_NAMES.flatMap((theme) => TEXTS.map((pair) => [theme, ...pair] as const)))(
  'in %s, %s can be read on %s',
  (theme, text, ground) => {
    expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
  },
);

/** What is seen as a shape: WCAG asks for 3. */
const SHAPES = ['proposed', 'assessing', 'committed', 'active', 'paused', 'late', 'warning'];

test.each(THEME_NAMES.flatMap((theme) => SHAPES.map((name) => [theme, name] as const)))(
  'in %s, %s can be seen on paper',
  (theme, name) => {
    expect(contrast(colour(theme, name), colour(theme, 'paper'))).toBeGreaterThanOrEqual(3);
  },
);

test('paper is light whatever the screen is', () => {
  const dark = themeCss('.tl')
    .split('\n')
    .filter((line) => line.includes('color-scheme:dark'));
  expect(dark).toHaveLength(2);
  expect(dark.every((line) => line.startsWith('@media screen'))).toBe(true);
});

test('a theme written out needs no custom properties', () => {
  expect(withTheme(TIMELINE_RULES, 'dark')).not.toContain('var(');
});

function colour(theme: Theme, name: string): string {
  return THEMES[theme][name] ?? 'missing';
}

/** The contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(colour: string): number {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
