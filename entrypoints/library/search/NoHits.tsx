import { i18n } from "#i18n";
import { withBeginnings } from "../../../lib/search/with-beginnings.ts";

interface NoHitsProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** Nothing was found: says so, and what would find more. */
export function NoHits({ typed, onTyped }: NoHitsProps) {
  const wider = withBeginnings(typed);
  return (
    <p>
      {i18n.t("library.search.nothing")}{" "}
      {wider && (
        <button type="button" class="plain-button" onClick={() => onTyped(wider.typed)}>
          {i18n.t("library.search.beginnings", [wider.word])}
        </button>
      )}
    </p>
  );
}
