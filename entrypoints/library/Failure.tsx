import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { Message } from "../../components/Message.tsx";
import type { WhyClosed } from "../../lib/store/connection.ts";
import { whyFailed } from "../../lib/store/why-failed.ts";

interface FailureProps {
  /** What was thrown; whatever the library does not know by name is shown as it is. */
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong in plain words, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const why = whyFailed(error);
  const { title, text } = wordsOf(why);
  return (
    <main class="alone">
      <Message title={i18n.t(title)}>
        <p role="alert">{i18n.t(text)}</p>
        {!why && <p class="soft">{String(error)}</p>}
        <p class="acts">
          <button type="button" class="button" data-kind="primary" onClick={onRetry}>
            {i18n.t("library.failed.retry")}
          </button>
          {why === "damaged" && (
            <button type="button" class="plain-button" onClick={() => void browser.runtime.openOptionsPage()}>
              {i18n.t("options.title")}
            </button>
          )}
        </p>
      </Message>
    </main>
  );
}

function wordsOf(why: WhyClosed | null) {
  if (why === "storage-off" && browser.extension.inIncognitoContext) return PRIVATE;
  return why ? WORDS[why] : UNKNOWN;
}

const PRIVATE = { title: "library.failed.offTitle", text: "library.failed.private" } as const;

const UNKNOWN = { title: "library.failed.title", text: "library.failed.unknown" } as const;

const WORDS = {
  "storage-off": { title: "library.failed.offTitle", text: "library.failed.off" },
  full: { title: "library.failed.fullTitle", text: "library.failed.full" },
  newer: { title: "library.failed.newerTitle", text: "library.failed.newer" },
  damaged: { title: "library.failed.damagedTitle", text: "library.failed.damaged" },
  busy: { title: "library.failed.newerTitle", text: "library.failed.busy" },
} as const satisfies Record<WhyClosed, object>;
