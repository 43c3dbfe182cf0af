import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { copyQuote } from "../../../components/quote/turn-copier.ts";
import { useTitle } from "../../../components/use-title.ts";
import { hashOf } from "../../../lib/library-routes.ts";
import { attribution } from "../../../lib/quote/styles.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { KeptQuote } from "../../../lib/store/quotes.ts";
import { counted, showDay } from "../../../lib/strings/words.ts";
import { Failure } from "../Failure.tsx";
import { useLoaded } from "../use-loaded.ts";
import { Wait } from "../Wait.tsx";
import { askQuotes, type StandingQuote } from "./ask-quotes.ts";

/** The quotes that were kept, each with what has become of its words. */
export function QuotesPage({ library }: { readonly library: Library }) {
  useTitle(i18n.t("quotes.title"));
  const [loaded, again] = useLoaded(library, "quotes", askQuotes);
  const [said, setSaid] = useState<"copy.copied" | "copy.refused" | null>(null);
  const [deleted, setDeleted] = useState<KeptQuote | null>(null);
  if (loaded.state === "loading") return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  const quotes = loaded.value;
  const copy = async ({ quote }: StandingQuote) => {
    setDeleted(null);
    setSaid((await copyQuote(quote)) ? "copy.copied" : "copy.refused");
  };
  const remove = async ({ standing: _standing, ...kept }: StandingQuote) => {
    await library.forgetQuote(kept.id);
    setSaid(null);
    setDeleted(kept);
  };
  const takeBack = async (kept: KeptQuote) => {
    await library.mergeQuotes([kept]);
    library.merged();
    setDeleted(null);
  };
  return (
    <main class="library quotes">
      <header class="library-head">
        <p>
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
        <h1>{i18n.t("quotes.title")}</h1>
        <p class="soft">{quotes.length > 0 && counted("quotes.count", quotes.length)}</p>
      </header>
      <p class="quote-status" role="status">
        {said && i18n.t(said)}
        {deleted && (
          <>
            {i18n.t("quotes.deleted")}{" "}
            <button ref={focus} type="button" class="button" onClick={() => void takeBack(deleted)}>
              {i18n.t("library.undo")}
            </button>
          </>
        )}
      </p>
      {quotes.length === 0 && <p>{i18n.t("quotes.empty")}</p>}
      <ul class="quote-list">
        {quotes.map((kept) => (
          <li key={kept.id}>
            <ErrorBoundary fallback={() => <p class="alarm">{i18n.t("quotes.damaged")}</p>}>
              <Kept kept={kept} />
            </ErrorBoundary>
            <p class="quote-acts">
              <button type="button" class="button" onClick={() => void copy(kept)}>
                {i18n.t("quotes.copyAgain")}
              </button>
              {kept.quote.link !== null && /^https?:/u.test(kept.quote.link) && (
                <a href={kept.quote.link}>{i18n.t("quotes.open")}</a>
              )}
              <button type="button" class="plain-button" onClick={() => void remove(kept)}>
                {i18n.t("quotes.delete")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** What had the focus is gone; this is what comes in its place. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function Kept({ kept: { quote, document, standing } }: { readonly kept: StandingQuote }) {
  const { citation, turns } = quote;
  const source = [citation.title, citation.publisher, citation.date && showDay(citation.date)];
  const title = source.filter(Boolean).join(" · ");
  return (
    <>
      {turns.map((turn, at) => (
        <figure key={at}>
          <figcaption dir="auto">{attribution(turn)}</figcaption>
          <blockquote dir="auto" lang={citation.language ?? undefined}>
            {turn.words}
          </blockquote>
        </figure>
      ))}
      <p class="soft">
        {document !== null && standing !== "unsaved" ? (
          <a href={hashOf({ view: "transcript", id: document, revision: null })}>{title}</a>
        ) : (
          title
        )}
      </p>
      <p class="quote-standing" data-standing={standing}>
        {i18n.t(STANDING[standing])}
      </p>
    </>
  );
}

const STANDING = {
  there: "quotes.standing.there",
  changed: "quotes.standing.changed",
  gone: "quotes.standing.gone",
  unsaved: "quotes.standing.unsaved",
} as const satisfies Record<StandingQuote["standing"], string>;
