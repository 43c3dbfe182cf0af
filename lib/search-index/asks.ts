import { parseQuery } from "../search/parse-query.ts";
import type { Answer, Port, ToWorker } from "./protocol.ts";

/** Questions under way from a window to its worker, each with a number. */
export class Asks {
  readonly #worker: Port<ToWorker>;
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();
  #last = 0;
  #over = false;

  constructor(worker: Port<ToWorker>) {
    this.#worker = worker;
  }

  /** The parts of an answer, asked for one by one; none where there is nothing to look for. @throws where it fails. */
  async *parts(
    kind: "find" | "count",
    typed: string,
    within: ReadonlySet<string> | null,
    signal: AbortSignal,
  ): AsyncGenerator<Answer, void, void> {
    const { query } = parseQuery(typed);
    if (!query) return;
    const ask = ++this.#last;
    try {
      let answer = await this.#ask({ kind, ask, query, within }, signal);
      while (answer && answer.kind !== "over") {
        if (answer.kind === "failed") throw new Error(answer.message);
        yield answer;
        answer = await this.#ask({ kind: "more", ask }, signal);
      }
    } finally {
      this.#waiting.delete(ask);
      this.#worker.postMessage({ kind: "stop", ask });
    }
  }

  /** Hears an answer of the worker's. */
  answer(answer: Answer): void {
    this.#waiting.get(answer.ask)?.(answer);
  }

  /** The worker has died: no question has an answer any more. */
  giveUp(): void {
    this.#over = true;
    for (const [ask, settle] of [...this.#waiting]) settle(unanswered(ask));
  }

  /** The answer to a message; `null` where `signal` is aborted before it comes. */
  async #ask(message: ToWorker, signal: AbortSignal): Promise<Answer | null> {
    if (signal.aborted) return null;
    if (this.#over) return unanswered(message.ask);
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    const onAbort = () => resolve(null);
    signal.addEventListener("abort", onAbort, { once: true });
    this.#waiting.set(message.ask, resolve);
    this.#worker.postMessage(message);
    const answer = await promise;
    signal.removeEventListener("abort", onAbort);
    return answer;
  }
}

function unanswered(ask: number): Answer {
  return { kind: "failed", ask, message: "The worker has died" };
}
