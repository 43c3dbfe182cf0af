import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { Message } from "../../../components/Message.tsx";
import { hashOf } from "../route.ts";

/** Why a transcript cannot be shown, and the way back: it is not in the library, or its record is damaged. */
export function NothingHere({ why }: { readonly why: "gone" | "damaged" }) {
  return (
    <main class="alone">
      <Message title={i18n.t(WORDS[why].title)}>
        <p>{i18n.t(WORDS[why].text)}</p>
        {why === "gone" && browser.extension.inIncognitoContext && <p>{i18n.t("library.private")}</p>}
        <p>
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
      </Message>
    </main>
  );
}

const WORDS = {
  gone: { title: "library.gone.title", text: "library.gone.text" },
  damaged: { title: "library.damaged.title", text: "library.damaged.text" },
} as const;
