import { browser } from "wxt/browser";
import type { Protocol } from "./protocol.ts";

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];
type Answers = {
  readonly [N in Name]?: (sent: Sent<N>) => ReturnType<Protocol[N]> | Promise<ReturnType<Protocol[N]>>;
};

/**
 * Tells the background from a content script, in the protocol's form on the wire. Nobody listening, or an extension that
 * has gone, is normal there: it is silence, never an error.
 */
export async function tell<N extends Name>(type: N, sent: Sent<N>): Promise<void> {
  try {
    await browser.runtime.sendMessage({ id: 0, type, data: sent, timestamp: Date.now() });
  } catch {
    // Orphaned by an update, or the background is restarting: the next look tells again.
  }
}

/**
 * Answers messages in a content script until the signal aborts. Messages from anyone but this extension, and messages
 * without an answer here, are left alone. What an answer throws is no reply: the asker's promise rejects.
 */
export function answer(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, reply: (response: unknown) => void) => {
    const found = sender.id === browser.runtime?.id ? answerTo(message, answers) : null;
    if (!found) return false;
    found().then(
      (res) => reply({ res }),
      () => reply(undefined),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => removeListener(listener), { once: true });
}

function answerTo(message: unknown, answers: Answers): (() => Promise<unknown>) | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  const { type } = message;
  if (typeof type !== "string" || !Object.hasOwn(answers, type)) return null;
  const found = answers[type as Name] as ((sent: unknown) => unknown) | undefined;
  return found ? async () => found("data" in message ? message.data : undefined) : null;
}

/** An orphan has no runtime left to remove it from. */
function removeListener(listener: Parameters<typeof browser.runtime.onMessage.removeListener>[0]): void {
  try {
    browser.runtime.onMessage.removeListener(listener);
  } catch {
    // Then nobody calls the listener either.
  }
}
