/** Runs tasks one after another. A task whose key is already waiting is not added twice. */
export class Queue {
  readonly #waiting: { readonly task: () => Promise<void>; readonly key: object | undefined }[] =
    [];
  #running: Promise<void> | undefined;

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** The task must not reject. */
  add(task: () => Promise<void>, key?: object): void {
    if (key !== undefined && this.#waiting.some((each) => each.key === key)) return;
    this.#waiting.push({ task, key });
    this.#running ??= this.#run();
  }

  /** Resolves when nothing runs or waits. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // The caller's own work goes first.
    await Promise.resolve();
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next.task();
    this.#running = undefined;
  }
}
