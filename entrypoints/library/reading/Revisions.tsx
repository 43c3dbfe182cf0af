import { i18n } from "#i18n";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Saved } from "../../../lib/store/saved.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { counted } from "../../../lib/strings/words.ts";
import { isSavedAgain } from "../newest-transcripts.ts";

interface RevisionsProps {
  readonly saved: Saved;
  /** The hash of the one that is shown. */
  readonly shown: string;
}

/** The saved revisions of a document, where there are several, and apart from them what was read or saved again in the same words. */
export function Revisions({ saved, shown }: RevisionsProps) {
  const { id, revisions, superseded } = saved;
  const [newest] = revisions;
  const isSaid = (one: Saved["revisions"][number]) => one.kind === "sound" && isSavedAgain(saved, one);
  const kinds = [
    ["library.superseded", superseded.filter((one) => !isSaid(one))],
    ["library.sameSpoken", superseded.filter(isSaid)],
  ] as const;
  const open = (some: Saved["revisions"]) =>
    some.some((one) => one !== newest && one.kind === "sound" && one.hash === shown);
  return (
    <>
      {revisions.length > 1 && (
        <details class="revisions" open={open(revisions)}>
          <summary>{counted("library.revisions", revisions.length)}</summary>
          <RevisionList document={id} revisions={revisions} newest={newest} shown={shown} />
        </details>
      )}
      {kinds.map(
        ([words, some]) =>
          some.length > 0 && (
            <details key={words} class="revisions" data-kind="superseded" open={open(some)}>
              <summary>{i18n.t(words)}</summary>
              <RevisionList document={id} revisions={some} newest={newest} shown={shown} />
            </details>
          ),
      )}
    </>
  );
}

interface RevisionListProps {
  readonly document: string;
  /** Newest first; each can be opened. */
  readonly revisions: Saved["revisions"];
  /** The newest of the document. */
  readonly newest: Saved["revisions"][number] | undefined;
  /** The hash of the one that is shown. */
  readonly shown: string;
}

function RevisionList({ document, revisions, newest, shown }: RevisionListProps) {
  return (
    <ol>
      {revisions.map((one) => (
        <li key={one.kind === "sound" ? one.hash : `damaged ${one.id}`}>
          {one.kind === "damaged" ? (
            <span class="alarm">{i18n.t("library.damaged.revision")}</span>
          ) : (
            <a
              href={hashOf({ view: "transcript", id: document, revision: one === newest ? null : one.hash })}
              aria-current={one.hash === shown ? "page" : undefined}
            >
              {showMoment(one.savedAt)}
            </a>
          )}
          {one === newest && <span class="soft"> {i18n.t("library.newest")}</span>}
        </li>
      ))}
    </ol>
  );
}
