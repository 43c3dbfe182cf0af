import { i18n } from "#i18n";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { counted } from "../../../lib/strings/words.ts";
import { damagedOf } from "./ListRow.tsx";

/** How many days a deleted transcript can be restored. */
export const KEPT_DAYS = 30;

interface RecentlyDeletedProps {
  readonly library: Library;
  readonly removed: readonly SavedTranscript[];
}

/** What was deleted and can still be restored; nothing where there is none. */
export function RecentlyDeleted({ library, removed }: RecentlyDeletedProps) {
  if (removed.length === 0) return null;
  return (
    <details class="deleted">
      <summary>{counted("library.recent.title", removed.length)}</summary>
      <p class="soft">{counted("library.recent.kept", KEPT_DAYS)}</p>
      <ul class="shelf">
        {removed.map((line) => (
          <ErrorBoundary key={line.id} fallback={() => <Row library={library} line={damagedOf(line)} />}>
            <Row library={library} line={line} />
          </ErrorBoundary>
        ))}
      </ul>
    </details>
  );
}

function Row({ library, line }: { readonly library: Library; readonly line: SavedTranscript }) {
  const title = line.title || i18n.t("transcript.untitled");
  return (
    <li class="shelf-row" data-document={line.id}>
      <div class="shelf-text">
        <h2 dir="auto">
          <a href={hashOf({ view: "transcript", id: line.id, revision: null })}>{title}</a>
        </h2>
        {line.kind === "sound" && line.subtitle && (
          <p class="shelf-subtitle" dir="auto">
            {line.subtitle}
          </p>
        )}
        {line.kind === "sound" && line.removedAt && (
          <p class="soft">
            {i18n.t("library.recent.when", [showMoment(line.removedAt)])}{" "}
            {line.keepsCorrections && i18n.t("library.deletion.kept")}
          </p>
        )}
      </div>
      <button
        type="button"
        class="button"
        aria-label={i18n.t("library.restoreNamed", [title])}
        onClick={() => library.restore(line.id)}
      >
        {i18n.t("library.restore")}
      </button>
    </li>
  );
}
