import type { ComponentChildren, RefObject } from "preact";
import { i18n } from "#i18n";
import { partWords } from "../../lib/strings/part-words.ts";
import { showDay } from "../../lib/strings/words.ts";
import type { Source } from "../../lib/transcript/source.ts";

interface ReadingHeadProps {
  readonly source: Source;
  /** The reader's own title; `null` for the printed one. */
  readonly name: string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What the transcript is, whence it comes, and what can be done with it. */
export function ReadingHead({ source, name, heading, actions, children }: ReadingHeadProps) {
  const { title, subtitle, date, updated, publisher, delivery, language, part } = source;
  const facts = [
    date && showDay(date),
    publisher,
    delivery && i18n.t(DELIVERY[delivery]),
    updated && updated !== date ? i18n.t("library.updated", [showDay(updated)]) : null,
  ];
  return (
    <header class="reading-head">
      <h1 ref={heading} tabIndex={-1} lang={language ?? undefined} dir="auto">
        {(name ?? title) || i18n.t("transcript.untitled")}
      </h1>
      {subtitle && (
        <p class="reading-subtitle" lang={language ?? undefined} dir="auto">
          {subtitle}
        </p>
      )}
      <p class="reading-facts">{facts.filter(Boolean).join(" · ")}</p>
      {part && <p class="reading-part">{partWords(part, "saved")}</p>}
      <div class="reading-kept">{children}</div>
      <div class="reading-actions">
        <Original url={source.url} />
        {actions}
      </div>
    </header>
  );
}

const DELIVERY = {
  "as delivered": "transcript.delivery.delivered",
  "as prepared": "transcript.delivery.prepared",
} as const;

/** Only a web address becomes a link: a page may name anything as its canonical address. */
function Original({ url }: { readonly url: string | null }) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {i18n.t("library.original")}
    </a>
  );
}
