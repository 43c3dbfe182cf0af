import * as v from "valibot";

/** What happened to the library, told to every open page. */
export type Change = v.InferOutput<typeof CHANGE>;

const CHANGE = v.variant("kind", [
  v.object({ kind: v.literal("saved"), id: v.string() }),
  v.object({ kind: v.literal("removed"), id: v.string() }),
  v.object({ kind: v.literal("restored"), id: v.string() }),
  v.object({ kind: v.literal("purged") }),
  v.object({ kind: v.literal("marked") }),
  v.object({ kind: v.literal("read-anew") }),
  v.object({ kind: v.literal("corrected") }),
  v.object({ kind: v.literal("imported") }),
]);

/** Tells changes to this context and to all others of the extension. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #channel: BroadcastChannel;

  constructor(name: string) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => {
      const change = v.safeParse(CHANGE, data);
      if (change.success) this.#hear(change.output);
    };
  }

  /** Tells everybody, this context included. */
  tell(change: Change): void {
    this.#channel.postMessage(change);
    this.#hear(change);
  }

  /** Calls `listener` on every change until `signal` is aborted. */
  listen(listener: (change: Change) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }

  /** Hears and tells nothing any more. */
  close(): void {
    this.#listeners.clear();
    this.#channel.close();
  }

  #hear(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
