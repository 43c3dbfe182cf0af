import { defineContentScript } from "#imports";
import { createBoundary, type Guard } from "../../lib/messages/boundary.ts";
import { answer, ask, tell } from "../../lib/messages/content-channel.ts";
import { beginLife, type ScriptLife } from "../../lib/messages/script-life.ts";
import { eachDocument } from "../../lib/page/each-document.ts";
import { createPageController } from "../../lib/page-controller/page-controller.ts";
import { createPageWords, type PageWords } from "../../lib/page-controller/page-words.ts";
import { saveWords } from "../../lib/strings/save-words.ts";

/** Injected by the background: where there is a transcript, and where the reader asks for it. */
export default defineContentScript({
  matches: ["https://www.nato.int/*", "https://nato.int/*"],
  registration: "runtime",
  main() {
    const life = beginLife("page");
    const guard = createBoundary("page", life.end);
    const pageWords = createPageWords(document);
    const start = (signal: AbortSignal, isRewritten: boolean) =>
      void guard(() => startPage({ life, guard, pageWords, isRewritten, signal }), undefined)();
    eachDocument(document, start, life.signal);
  },
});

interface PageParts {
  readonly life: ScriptLife;
  readonly guard: Guard;
  readonly pageWords: PageWords;
  /** The page has written its document again: the icon may show what was read before. */
  readonly isRewritten: boolean;
  /** Ends with the document, and with the script. */
  readonly signal: AbortSignal;
}

function startPage({ life, guard, pageWords, isRewritten, signal }: PageParts): void {
  const controller = createPageController({
    ...{ pageWords, saveWords, guard, signal },
    background: { ask, tell },
    bring: {
      outline: () => void tell("outlineWanted", undefined),
      quoting: () => void tell("quoteWanted", undefined),
    },
    isOver: life.isOver,
  });
  answer(controller.answers, signal);
  void controller.begin(isRewritten);
}
