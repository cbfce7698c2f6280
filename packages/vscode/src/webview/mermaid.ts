import mermaid from 'mermaid';
import { findFrame, onTheme, setNotice } from './frame.ts';
import { listen, tell, violations } from './host.ts';

/** The page of the Mermaid preview: the exported text as Mermaid itself draws it. */
const frame = findFrame();
let theme: 'light' | 'dark' = 'light';
let text: string | undefined;
let drawings = 0;

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
    theme: theme === 'dark' ? 'dark' : 'default',
    gantt: { useWidth: Math.max(document.body.clientWidth - 32, 480), fontSize: 12 },
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

function describePage() {
  return {
    items: [...frame.picture.querySelectorAll('svg rect.task')].map(({ id }) => id),
    selected: undefined,
    rows: 0,
    notice: frame.notice.hidden ? undefined : (frame.notice.textContent ?? ''),
    violations: violations(),
  };
}
