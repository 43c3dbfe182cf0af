import { i18n } from "#i18n";
import type { SearchStatus } from "../../../lib/search-index/status.ts";
import { shown } from "../../../lib/strings/words.ts";

/** By what the search answers, where that is not as it should be: why it takes longer, and for how long. */
export function IndexLine({ status }: { readonly status: SearchStatus }) {
  if (status.kind === "scanning") return <p class="index-line soft">{i18n.t(WHY[status.why])}</p>;
  if (status.kind !== "indexing") return null;
  const { done, total } = status;
  return (
    <p class="index-line soft">
      <progress max={total} value={done} aria-label={i18n.t("library.search.index.label")} />
      {i18n.t("library.search.index.building", [shown(done), shown(total)])}
    </p>
  );
}

const WHY = {
  "no-storage": "library.search.index.noStorage",
  broken: "library.search.index.broken",
  "no-library": "library.search.index.noLibrary",
} as const;
