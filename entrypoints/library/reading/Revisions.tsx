import { i18n } from "#i18n";
import type { Saved } from "../../../lib/store/saved.ts";
import { counted } from "../../../lib/wording/words.ts";
import { hashOf } from "../route.ts";
import { showMoment } from "../show-moment.ts";

interface RevisionsProps {
  readonly document: string;
  readonly revisions: Saved["revisions"];
  /** The hash of the one that is shown. */
  readonly shown: string;
}

/** The saved revisions of a document, newest first; each can be opened. */
export function Revisions({ document, revisions, shown }: RevisionsProps) {
  return (
    <details class="revisions" open={revisions[0]?.kind === "sound" && revisions[0].hash !== shown}>
      <summary>{counted("library.revisions", revisions.length)}</summary>
      <ol>
        {revisions.map((revision, place) => (
          <li key={revision.kind === "sound" ? revision.hash : `damaged ${revision.id}`}>
            {revision.kind === "damaged" ? (
              <span class="alarm">{i18n.t("library.damaged.revision")}</span>
            ) : (
              <a
                href={hashOf({
                  view: "transcript",
                  id: document,
                  revision: place === 0 ? null : revision.hash,
                })}
                aria-current={revision.hash === shown ? "page" : undefined}
              >
                {showMoment(revision.savedAt)}
              </a>
            )}
            {place === 0 && <span class="soft"> {i18n.t("library.newest")}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
