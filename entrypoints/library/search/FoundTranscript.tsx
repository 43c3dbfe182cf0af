import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Found } from "../../../lib/search/found.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { counted, showDay } from "../../../lib/strings/words.ts";
import { titleOf } from "../list/arrange.ts";
import { HitLink } from "./HitLink.tsx";
import { revisionOf } from "./revision-of.ts";

interface FoundTranscriptProps {
  readonly found: Found;
  readonly line: SavedTranscript;
}

/** Hits that are shown of a transcript before more are asked for. */
const FEW = 3;

/** A transcript with its hits. */
export function FoundTranscript({ found, line }: FoundTranscriptProps) {
  const [most, setMost] = useState(FEW);
  const { id, date, publisher, hits } = found;
  const place = { view: "transcript", id, revision: revisionOf(found, line) } as const;
  const more = hits.length - most;
  return (
    <section class="found">
      <h3 dir="auto">
        <a href={hashOf(place)}>{titleOf(line) || i18n.t("transcript.untitled")}</a>
      </h3>
      <p class="soft">
        {date && <time dateTime={date}>{showDay(date)}</time>}
        {date && " · "}
        {publisher && `${publisher} · `}
        {counted("find.hits", hits.length)}
      </p>
      <ol>
        {hits.slice(0, most).map((hit) => (
          <li key={hit.item}>
            <HitLink hit={hit} href={hashOf({ ...place, item: hit.item })} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="plain-button" onClick={() => setMost(most + MORE)}>
          {counted("library.search.moreHits", more)}
        </button>
      )}
    </section>
  );
}

/** A long transcript has hundreds. */
const MORE = 50;

/** A transcript with hits that cannot be shown. */
export function FoundDamaged({ line }: Pick<FoundTranscriptProps, "line">) {
  return (
    <section class="found">
      <h3 dir="auto">
        <a href={hashOf({ view: "transcript", id: line.id, revision: null })}>
          {titleOf(line) || i18n.t("transcript.untitled")}
        </a>
      </h3>
      <p class="alarm">{i18n.t("library.damaged.row")}</p>
    </section>
  );
}
