import * as vscode from 'vscode';
import { ITEM_AT, TIMELINE, type TimelineItem } from '@throughline/language-server/protocol';
import { readToExtension, type PageDescription, type ToPage } from '../../shared/messages.ts';
import { roadmapFile, type Roadmaps } from '../roadmaps.ts';
import type { Server } from '../server.ts';
import type { PreviewKind } from './kinds.ts';
import { latest } from './latest.ts';
import { pageHtml } from './page.ts';
import { reveal } from './reveal.ts';

export interface PreviewServices {
  readonly extensionUri: vscode.Uri;
  readonly server: Server;
  readonly roadmaps: Roadmaps;
}

/** How long a page may take to draw before it counts as hung, in milliseconds. */
const DRAWING_MS = 15_000;

/** A panel that shows the roadmap in view and follows it, until the panel is closed. */
export class Preview {
  readonly panel: vscode.WebviewPanel;
  readonly #kind: PreviewKind;
  readonly #services: PreviewServices;
  readonly #described = new vscode.EventEmitter<PageDescription>();
  readonly #draw = latest(() => this.#drawNow());
  readonly #select = latest(() => this.#selectNow());
  #items: ReadonlyMap<string, TimelineItem> = new Map();
  /** In CSS pixels; `undefined` until the page has said it, and before that nobody listens. */
  #width: number | undefined;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: vscode.WebviewPanel, kind: PreviewKind, services: PreviewServices) {
    this.panel = panel;
    this.#kind = kind;
    this.#services = services;
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(services.extensionUri, 'dist')],
    };
    const subscriptions = vscode.Disposable.from(
      this.#described,
      panel.webview.onDidReceiveMessage((data: unknown) => this.#hear(data)),
      services.roadmaps.onChanged(() => void this.#draw()),
      vscode.window.onDidChangeTextEditorSelection(() => void this.#select()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('throughline.timeline')) void this.#draw();
      }),
    );
    panel.onDidDispose(() => {
      clearTimeout(this.#watchdog);
      subscriptions.dispose();
    });
    this.#load();
  }

  /** What the page says is on it. */
  describe(): Promise<PageDescription> {
    return new Promise((resolve) => {
      const once = this.#described.event((page) => {
        once.dispose();
        resolve(page);
      });
      this.#post({ type: 'describe' });
    });
  }

  /** Does as if a person had pressed an item on the page. */
  press(id: string): void {
    this.#post({ type: 'press', id });
  }

  #load(): void {
    const { webview } = this.panel;
    this.#width = undefined;
    webview.html = pageHtml(webview, this.#services.extensionUri, this.#kind.page);
  }

  #post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  #hear(data: unknown): void {
    const message = readToExtension(data);
    switch (message?.type) {
      case 'ready':
      case 'resized':
        this.#width = message.width;
        void this.#draw();
        return;
      case 'drawn':
        clearTimeout(this.#watchdog);
        return;
      case 'described':
        this.#described.fire(message.page);
        return;
      case 'open': {
        const item = this.#items.get(message.id);
        if (item !== undefined) void reveal(item, this.panel.viewColumn);
      }
    }
  }

  async #drawNow(): Promise<void> {
    if (this.#width === undefined) return;
    const { server, roadmaps } = this.#services;
    const roadmap = roadmaps.current();
    if (roadmap === undefined) {
      // While the server starts again, what was drawn last is better than nothing.
      if (this.#items.size > 0) return;
      const reason = 'Waiting for a roadmap: a folder with a roadmap.yaml in it.';
      return this.#post({ type: 'nothing', reason });
    }
    const timeline = await server.ask(TIMELINE, {
      uri: roadmapFile(roadmap),
      group: vscode.workspace.getConfiguration('throughline').get('timeline.group', 'domain'),
      ...this.#kind.request(this.#width),
    });
    if (timeline === null) {
      return this.#post({ type: 'nothing', reason: 'The roadmap could not be read.' });
    }
    this.panel.title = `${this.#kind.title}: ${timeline.title}`;
    this.#items = new Map(timeline.items.map((item) => [item.id, item]));
    this.#watch();
    this.#post(this.#kind.message(timeline));
    await this.#selectNow();
  }

  async #selectNow(): Promise<void> {
    const { server, roadmaps } = this.#services;
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || roadmaps.of(editor.document.uri) === undefined) return;
    // As plain data: a worker is sent a position's own fields, not what it would be as JSON.
    const { line, character } = editor.selection.active;
    const found = await server.ask(ITEM_AT, {
      uri: editor.document.uri.toString(),
      position: { line, character },
    });
    this.#post({ type: 'select', id: found?.id });
  }

  /** A page that hangs is replaced; one that nobody sees may take its time. */
  #watch(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      if (!this.panel.visible) return;
      const reason = 'Drawing this roadmap took too long.';
      this.panel.webview.html = `<!DOCTYPE html><html lang="en"><body><p>${reason}</p></body></html>`;
    }, DRAWING_MS);
  }
}
