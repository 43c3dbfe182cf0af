import { Engine } from "./engine.ts";
import { countedParts, foundParts } from "./parts.ts";
import type { FromWorker, Part, Port, ToWorker, Wanted } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

/** Answers a window's questions for as long as it lives. Runs in a worker: only there may the index be opened. */
export function serveSearch(port: Port<FromWorker>, shelf: Shelf): void {
  const engine = new Engine(shelf, (status) => port.postMessage({ kind: "status", status }));
  const questions = new Map<number, Question>();
  port.addEventListener("message", ({ data: message }: MessageEvent<ToWorker>) => {
    const { ask } = message;
    if (message.kind === "find" || message.kind === "count") {
      questions.set(ask, questionOf(engine, message.kind, message));
    }
    const question = questions.get(ask);
    if (!question) return;
    if (message.kind !== "stop") return void answer(port, ask, question);
    question.stop.abort();
    questions.delete(ask);
  });
}

interface Question {
  readonly stop: AbortController;
  readonly parts: AsyncGenerator<Part, void, void>;
}

function questionOf(engine: Engine, kind: "find" | "count", wanted: Wanted): Question {
  const stop = new AbortController();
  const parts = kind === "find" ? foundParts : countedParts;
  return { stop, parts: parts(engine, wanted, stop.signal) };
}

async function answer(port: Port<FromWorker>, ask: number, { parts, stop }: Question): Promise<void> {
  try {
    const next = await parts.next();
    if (stop.signal.aborted) return;
    port.postMessage(next.done ? { kind: "over", ask } : { ...next.value, ask });
  } catch (error) {
    port.postMessage({ kind: "failed", ask, message: String(error) });
  }
}
