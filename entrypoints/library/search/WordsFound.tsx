import { useId, useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { narrowToSpeaker, narrowToYear } from "../../../lib/search/narrow.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/strings/words.ts";
import { FoundDamaged, FoundTranscript } from "./FoundTranscript.tsx";
import type { Finder, Findings } from "./finder.ts";
import { focusHit } from "./focus-hit.ts";
import { HitPlots } from "./HitPlots.tsx";
import { IndexLine } from "./IndexLine.tsx";
import { NoHits } from "./NoHits.tsx";
import { useSearchStatus } from "./use-search-status.ts";

interface WordsFoundProps {
  readonly finder: Finder;
  readonly findings: Findings;
  readonly saved: readonly SavedTranscript[];
  /** How many transcripts are searched, where not all of them are. */
  readonly within: number | null;
  readonly onTyped: (typed: string) => void;
}

/** What was found in the words that are saved: where the hits lie, then each in its sentence, transcript by transcript. */
export function WordsFound({ finder, findings, saved, within, onTyped }: WordsFoundProps) {
  const heading = useId();
  const status = useSearchStatus(finder.search);
  const lines = useMemo(() => new Map(saved.map((line) => [line.id, line])), [saved]);
  const { typed, stage, found } = findings;
  if (stage === "idle") return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    const hit = event.target instanceof Element ? event.target.closest("a.hit") : null;
    if (step && hit && focusHit(hit, step)) event.preventDefault();
  };
  return (
    <section
      class="words-found"
      aria-labelledby={heading}
      aria-busy={stage === "looking"}
      onKeyDown={onKeyDown}
    >
      <h2 id={heading}>{i18n.t("library.search.title")}</h2>
      <IndexLine status={status} />
      {within !== null && <p class="soft">{counted("library.search.within", within)}</p>}
      <p class="unseen" role="status">
        {saysOf(findings)}
      </p>
      {stage === "failed" && <Failed onAgain={() => finder.again()} />}
      {stage === "over" && found.length === 0 && <NoHits typed={typed} onTyped={onTyped} />}
      {hasPlots(findings) && (
        <HitPlots
          tally={findings.tally}
          onYear={(year) => onTyped(narrowToYear(typed, year))}
          onSpeaker={(speaker) => onTyped(narrowToSpeaker(typed, speaker))}
        />
      )}
      {found.map((each) => {
        const line = lines.get(each.id);
        return (
          line && (
            <ErrorBoundary key={`${each.id} ${each.revision}`} fallback={() => <FoundDamaged line={line} />}>
              <FoundTranscript found={each} line={line} />
            </ErrorBoundary>
          )
        );
      })}
      {stage === "looking" && (
        <p class="soft wait" key={typed}>
          {i18n.t("library.search.looking")}
        </p>
      )}
      {stage === "paused" && (
        <button type="button" class="button" onClick={() => finder.more()}>
          {i18n.t("library.search.more")}
        </button>
      )}
    </section>
  );
}

/** Of hits in one transcript there is nothing to compare. */
function hasPlots({ stage, found }: Findings): boolean {
  return found.length > 1 || (found.length === 1 && stage !== "over");
}

/** Read out once, when everything is counted. */
function saysOf({ stage, found, tally, counted: whole }: Findings): string {
  if (stage === "over" && found.length === 0) return i18n.t("library.search.nothing");
  if (!whole || !tally) return "";
  return `${counted("find.hits", tally.hits)} ${counted("library.person.events", tally.transcripts)}`;
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="alarm" role="alert">
      {i18n.t("library.search.failed")}{" "}
      <button type="button" class="button" onClick={onAgain}>
        {i18n.t("library.failed.retry")}
      </button>
    </p>
  );
}
