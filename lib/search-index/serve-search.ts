import type { Found } from "../search/found.ts";
import { Engine } from "./engine.ts";
import type { FromWorker, Port, ToWorker } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

/** Answers a window's questions for as long as it lives. Runs in a worker: only there may the index be opened. */
export function serveSearch(port: Port<FromWorker>, shelf: Shelf): void {
  const engine = new Engine(shelf, (status) => port.postMessage({ kind: "status", status }));
  const questions = new Map<number, Question>();
  port.addEventListener("message", ({ data: message }: MessageEvent<ToWorker>) => {
    const { ask } = message;
    if (message.kind === "find") {
      const stop = new AbortController();
      questions.set(ask, { stop, found: engine.find(message.query, stop.signal) });
    }
    const question = questions.get(ask);
    if (!question) return;
    if (message.kind !== "stop") return void give(port, ask, question);
    question.stop.abort();
    questions.delete(ask);
  });
}

interface Question {
  readonly stop: AbortController;
  readonly found: AsyncGenerator<Found, void, void>;
}

/** The next of what is found: one at least, more where they come at once. */
async function give(port: Port<FromWorker>, ask: number, { found, stop }: Question): Promise<void> {
  try {
    const begun = performance.now();
    const some: Found[] = [];
    let over = false;
    while (!over && (some.length === 0 || performance.now() - begun < SLICE)) {
      const next = await found.next();
      if (next.done) over = true;
      else some.push(next.value);
    }
    if (!stop.signal.aborted) port.postMessage({ kind: "found", ask, found: some, over });
  } catch (error) {
    port.postMessage({ kind: "failed", ask, message: String(error) });
  }
}

/** In ms: what was found waits no longer to be shown. */
const SLICE = 25;
