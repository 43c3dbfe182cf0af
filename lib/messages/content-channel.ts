import { browser } from "wxt/browser";
import type { Protocol, Question } from "./protocol.ts";
import type { Sender } from "./sender.ts";

type Name = keyof Protocol;
type Sent<N extends Name> = Parameters<Protocol[N]>[0];
/** What a page script answers, by the name of the message. */
export type Answers = {
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
 * Asks the background from a content script; `undefined` where it has no answer: it failed, or the extension has gone. A
 * background that was put to sleep meanwhile is asked once more. Through a port: of a page that is left while its message
 * waits for an answer, Firefox logs an error.
 */
export async function ask<N extends Question>(
  type: N,
  sent: Sent<N>,
): Promise<ReturnType<Protocol[N]> | undefined> {
  const answered = (await askOnce(type, sent)) ?? (await askOnce(type, sent));
  return answered?.res as ReturnType<Protocol[N]> | undefined;
}

/** `null` where the port closes without an answer. */
function askOnce(type: Question, sent: unknown): Promise<{ res?: unknown } | null> {
  return new Promise((resolve) => {
    try {
      const port = browser.runtime.connect({ name: type });
      port.onMessage.addListener((answered: { res?: unknown }) => {
        resolve(answered);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => {
        // Chrome logs an error that nobody looks at.
        void browser.runtime?.lastError;
        resolve(null);
      });
      port.postMessage(sent);
    } catch {
      resolve(null);
    }
  });
}

/**
 * Answers messages in a content script until the signal aborts. Messages from anyone but this extension (`isHeard`), and messages
 * without an answer here, are left alone. What an answer throws is no reply: the asker's promise rejects.
 */
export function answer(
  answers: Answers,
  signal: AbortSignal,
  isHeard = ({ id }: Sender) => id === browser.runtime?.id,
): void {
  const listener = (message: unknown, sender: object, reply: (response: unknown) => void) => {
    const found = isHeard(sender as Sender) ? answerTo(message, answers) : null;
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
