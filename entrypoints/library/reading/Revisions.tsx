import { i18n } from "#i18n";
import type { Saved } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/wording/words.ts";
import { hashOf } from "../route.ts";
import { showMoment } from "../show-moment.ts";

interface RevisionsProps {
  readonly saved: Saved;
  /** The hash of the one that is shown. */
  readonly shown: string;
}

/** The saved revisions of a document, where there are several, and apart from them what a better extraction read again. */
export function Revisions({ saved: { id, revisions, superseded }, shown }: RevisionsProps) {
  const [newest] = revisions;
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
      {superseded.length > 0 && (
        <details class="revisions" data-kind="superseded" open={open(superseded)}>
          <summary>{i18n.t("library.superseded")}</summary>
          <RevisionList document={id} revisions={superseded} newest={newest} shown={shown} />
        </details>
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
