import mermaid from 'mermaid';
import { describeFrame, findFrame, onTheme, setNotice } from './frame.ts';
import type { PageDescription } from '../shared/messages.ts';
import { listen, tell, violations } from './host.ts';

/** The page of the Mermaid preview: the exported text as Mermaid itself draws it. */
const frame = findFrame();
let theme: 'light' | 'dark' = 'light';
let text: string | undefined;
let drawings = 0;

/** In CSS pixels: below it the chart's words lie over each other, so the page scrolls instead. */
const NARROWEST = 1000;

// The chart brings its own heading.
frame.header.hidden = true;

onTheme((now) => {
  if (now === theme) return;
  theme = now;
  void draw();
});
listen((message) => {
  if (message.type === 'mermaid') {
    frame.title.textContent = message.title;
    if (message.text === text) return tell({ type: 'drawn' });
    text = message.text;
    void draw();
  } else if (message.type === 'nothing') {
    text = undefined;
    frame.picture.replaceChildren();
    setNotice(frame, message.reason);
  } else if (message.type === 'describe') tell({ type: 'described', page: describePage() });
});
tell({ type: 'ready', width: document.body.clientWidth });

async function draw(): Promise<void> {
  if (text === undefined) return;
  const drawn = text;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    maxTextSize: 200_000,
    theme: 'base',
    themeVariables: colours(),
    gantt: { useWidth: Math.max(document.body.clientWidth - 32, NARROWEST), useMaxWidth: false },
  });
  drawings += 1;
  try {
    const { svg } = await mermaid.render(`mermaid-${drawings}`, drawn);
    // Another text may have arrived while this one was drawn.
    if (drawn !== text) return;
    frame.picture.innerHTML = svg;
    setNotice(frame, undefined);
  } catch (error) {
    frame.picture.replaceChildren();
    setNotice(frame, `Mermaid cannot draw this roadmap: ${String(error)}`);
  }
  tell({ type: 'drawn' });
}

/** Mermaid's names for the colours of a chart, in those of VS Code's theme. */
function colours(): Readonly<Record<string, string | boolean>> {
  const style = getComputedStyle(document.body);
  const of = (name: string) => style.getPropertyValue(`--vscode-${name}`).trim() || undefined;
  const paper = of('editor-background') ?? '#ffffff';
  const ink = of('editor-foreground') ?? '#1d2026';
  const [raised, line] = theme === 'dark' ? ['#24282f', '#3a3f49'] : ['#f3f4f6', '#d5d7dc'];
  const [bar, active, done] =
    theme === 'dark' ? ['#143347', '#123c30', '#2c3038'] : ['#d9eaf5', '#cdebe0', '#e4e6ea'];
  const late = theme === 'dark' ? '#ff9455' : '#c24e00';
  return {
    darkMode: theme === 'dark',
    background: paper,
    fontFamily: of('font-family') ?? 'sans-serif',
    titleColor: ink,
    textColor: ink,
    sectionBkgColor: raised,
    altSectionBkgColor: paper,
    sectionBkgColor2: raised,
    gridColor: line,
    taskBkgColor: bar,
    taskBorderColor: theme === 'dark' ? '#4aa8e0' : '#0072b2',
    taskTextColor: ink,
    taskTextLightColor: ink,
    taskTextDarkColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: active,
    activeTaskBorderColor: theme === 'dark' ? '#2bbd91' : '#007a58',
    doneTaskBkgColor: done,
    doneTaskBorderColor: line,
    critBkgColor: theme === 'dark' ? '#43230f' : '#fbe3d4',
    critBorderColor: late,
  };
}

function describePage(): PageDescription {
  return {
    items: [...frame.picture.querySelectorAll('svg rect.task')].map(({ id }) => id),
    selected: undefined,
    rows: 0,
    ...describeFrame(frame),
    violations: violations(),
  };
}
