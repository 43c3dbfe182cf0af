import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { Message } from "../../../components/Message.tsx";
import { hashOf } from "../../../lib/library-routes.ts";

/** Says that a transcript is not in the library, and leads back. */
export function NothingHere() {
  return (
    <main class="alone">
      <Message title={i18n.t("library.gone.title")}>
        <p>{i18n.t("library.gone.text")}</p>
        {browser.extension.inIncognitoContext && <p>{i18n.t("library.private")}</p>}
        <p>
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
      </Message>
    </main>
  );
}
