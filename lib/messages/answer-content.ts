import { browser } from "wxt/browser";
import type { Protocol, Question } from "./protocol.ts";
import { type ContentSender, fromContent, type Sender } from "./sender.ts";

/** An answer to each question of content scripts. What is sent is a content script's word: check it. */
export type ContentAnswers = {
  readonly [N in Question]: (
    sent: unknown,
    from: ContentSender,
  ) => ReturnType<Protocol[N]> | Promise<ReturnType<Protocol[N]>>;
};

/**
 * Answers content scripts in top pages (`ask`), and nobody else, each question through a port of its own. What an answer
 * throws goes to `failed`, and the asker hears that there is no answer.
 */
export function answerContent(answers: ContentAnswers, failed: (error: unknown) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const answer = isQuestion(port.name, answers) ? answers[port.name] : null;
    const from = fromContent((port.sender ?? {}) as Sender);
    if (!answer || !from) return port.disconnect();
    port.onMessage.addListener(async (sent: unknown) => {
      const answered = await attempt(() => answer(sent, from), failed);
      try {
        port.postMessage(answered);
      } catch {
        // The page was left meanwhile.
      }
    });
  });
}

function isQuestion(name: string, answers: ContentAnswers): name is Question {
  return Object.hasOwn(answers, name);
}

async function attempt(act: () => unknown, failed: (error: unknown) => void): Promise<{ res?: unknown }> {
  try {
    return { res: await act() };
  } catch (error) {
    failed(error);
    return {};
  }
}
