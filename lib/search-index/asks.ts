import type { FromWorker, Port, ToWorker } from "./protocol.ts";

/** What a worker answers to a question. */
export type Answer = Exclude<FromWorker, { kind: "status" }>;

/** Questions under way from a window to its worker, each with a number. */
export class Asks {
  readonly #worker: Port<ToWorker>;
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();
  #last = 0;

  constructor(worker: Port<ToWorker>) {
    this.#worker = worker;
  }

  /** A number that no question has yet. */
  number(): number {
    return ++this.#last;
  }

  /** The answer to a message; `null` where `signal` is aborted before it comes. */
  async ask(message: ToWorker, signal: AbortSignal): Promise<Answer | null> {
    if (signal.aborted) return null;
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    const onAbort = () => resolve(null);
    signal.addEventListener("abort", onAbort, { once: true });
    this.#waiting.set(message.ask, resolve);
    this.#worker.postMessage(message);
    const answer = await promise;
    signal.removeEventListener("abort", onAbort);
    return answer;
  }

  /** Hears an answer of the worker's. */
  answer(answer: Answer): void {
    this.#waiting.get(answer.ask)?.(answer);
  }

  /** Wants no more answers. */
  stop(ask: number): void {
    this.#waiting.delete(ask);
    this.#worker.postMessage({ kind: "stop", ask });
  }
}
