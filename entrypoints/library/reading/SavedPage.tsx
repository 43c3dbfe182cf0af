import { useMemo } from "preact/hooks";
import { i18n } from "#i18n";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { ReadingView } from "../../../components/reader/ReadingView.tsx";
import type { Corrector } from "../../../lib/correct/corrector.ts";
import { hashOf } from "../../../lib/library-routes.ts";
import { tellCorrected } from "../../../lib/library-state/corrected-documents.ts";
import { knownSpeakers } from "../../../lib/store/known-speakers.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { Saved, SoundRevision } from "../../../lib/store/saved.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { Failure } from "../Failure.tsx";
import { NothingHere } from "../list/NothingHere.tsx";
import { betterReadingOf, isSavedAgain } from "../newest-transcripts.ts";
import type { Deletion } from "../Toast.tsx";
import { useDeleting } from "../use-deleting.tsx";
import { useLoaded } from "../use-loaded.ts";
import { Wait } from "../Wait.tsx";
import { DamagedPage } from "./DamagedPage.tsx";
import { LostCorrections } from "./LostCorrections.tsx";
import { OwnMarks } from "./OwnMarks.tsx";
import { Revisions } from "./Revisions.tsx";

interface SavedPageProps {
  readonly library: Library;
  readonly id: string;
  /** The revision asked for, by its hash; `null` for the newest. */
  readonly revision: string | null;
  /** Where in it the reader wants to be: an index into the transcript's items. */
  readonly item?: number;
  readonly onDeleted: (deletion: Deletion) => void;
}

/** One saved transcript, set for reading. */
export function SavedPage({ library, id, revision, item, onDeleted }: SavedPageProps) {
  const [loaded, again] = useLoaded(library, id, (opened) => opened.open(id));
  if (loaded.state === "loading") return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  if (loaded.value === null) return <NothingHere />;
  const shown = chooseRevision(loaded.value, revision);
  const damaged = <DamagedPage saved={loaded.value} {...{ library, shown, onDeleted }} />;
  if (shown === null) return damaged;
  return (
    <ErrorBoundary key={shown.hash} fallback={() => damaged}>
      <Opened saved={loaded.value} {...{ library, shown, onDeleted }} item={item ?? null} />
    </ErrorBoundary>
  );
}

/** The revision asked for, else the newest that can be read. */
function chooseRevision({ revisions, superseded }: Saved, hash: string | null): SoundRevision | null {
  const sound = [...revisions, ...superseded].filter((revision) => revision.kind === "sound");
  return sound.find((revision) => revision.hash === hash) ?? sound[0] ?? null;
}

interface OpenedProps {
  readonly library: Library;
  readonly saved: Saved;
  readonly shown: SoundRevision;
  readonly item: number | null;
  readonly onDeleted: (deletion: Deletion) => void;
}

function Opened({ library, saved, shown, item, onDeleted }: OpenedProps) {
  const { id, removedAt, mark, corrections } = saved;
  const printed = shown.transcript.source.title;
  const title = (mark.name ?? printed) || i18n.t("transcript.untitled");
  const better = betterReadingOf(saved, shown);
  const corrector = useMemo(() => correctorOf(library, id, shown.hash), [library, id, shown.hash]);
  const [remove, question] = useDeleting(library, onDeleted);
  const counting = corrections.filter(({ undoneAt }) => undoneAt === null).length;
  return (
    <ReadingView
      library={library}
      reading={shown}
      kept={{ library, id }}
      at={item}
      name={mark.name}
      corrector={removedAt === null ? corrector : undefined}
      notice={
        removedAt === null ? (
          better && <Superseded saved={saved} shown={shown} by={better} />
        ) : (
          <Deleted at={removedAt} onRestore={() => library.restore(id)} />
        )
      }
      actions={
        removedAt === null && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => remove([{ id, title, corrections: counting }])}
            >
              {i18n.t("library.delete")}
            </button>
            {question}
          </>
        )
      }
    >
      <p class="soft">{i18n.t("library.savedAt", [showMoment(shown.savedAt)])}</p>
      {removedAt === null && <OwnMarks {...{ library, id, mark }} title={printed} />}
      <Revisions saved={saved} shown={shown.hash} />
      {removedAt === null && <LostCorrections saved={saved} shown={shown} />}
    </ReadingView>
  );
}

/** Corrects a revision of a document, also on the pages of it that are open. */
function correctorOf(library: Library, id: string, hash: string): Corrector {
  return {
    async act(act) {
      const result = await library.correctDocument(id, hash, act);
      if (result.kind === "done") await tellCorrected(result.document);
      return result;
    },
    knownSpeakers: (words) => knownSpeakers(library, words),
  };
}

interface SupersededProps {
  readonly saved: Saved;
  readonly shown: SoundRevision;
  /** The better reading, or what was saved later in the same words. */
  readonly by: SoundRevision;
}

function Superseded({ saved, shown, by }: SupersededProps) {
  const revision = by === saved.revisions[0] ? null : by.hash;
  const [says, leads] = isSavedAgain(saved, shown)
    ? (["library.sameSpokenShown", "library.sameSpokenBy"] as const)
    : (["library.supersededShown", "library.supersededBy"] as const);
  return (
    <>
      <span>{i18n.t(says)}</span>{" "}
      <a href={hashOf({ view: "transcript", id: saved.id, revision })}>{i18n.t(leads)}</a>
    </>
  );
}

function Deleted({ at, onRestore }: { readonly at: string; readonly onRestore: () => void }) {
  return (
    <>
      <span>{i18n.t("library.recent.when", [showMoment(at)])}</span>{" "}
      <button type="button" class="button" onClick={onRestore}>
        {i18n.t("library.restore")}
      </button>
    </>
  );
}
