import "../../../components/reader/reading.css";
import { i18n } from "#i18n";
import { exportStored } from "../../../components/export/export-stored.ts";
import { Message } from "../../../components/Message.tsx";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { Saved, SoundRevision } from "../../../lib/store/saved.ts";
import type { Deletion } from "../Toast.tsx";
import { useDeleting } from "../use-deleting.tsx";
import { Revisions } from "./Revisions.tsx";

interface DamagedPageProps {
  readonly library: Library;
  readonly saved: Saved;
  /** The revision that cannot be shown; `null` if none can be read. */
  readonly shown: SoundRevision | null;
  readonly onDeleted: (deletion: Deletion) => void;
}

/** A transcript that cannot be shown: what can be done with what is stored of it, and its other versions. */
export function DamagedPage({ library, saved, shown, onDeleted }: DamagedPageProps) {
  const { id, mark, removedAt, corrections } = saved;
  const title = (mark.name ?? shown?.transcript.source.title) || i18n.t("transcript.untitled");
  const [remove, question] = useDeleting(library, onDeleted);
  const counting = corrections.filter(({ undoneAt }) => undoneAt === null).length;
  return (
    <main class="alone">
      <Message title={i18n.t("library.damaged.title")}>
        {shown && <p dir="auto">{title}</p>}
        <p>{i18n.t("library.damaged.text")}</p>
        <p>{i18n.t("library.damaged.how")}</p>
        <p class="acts">
          <button type="button" class="button" onClick={() => void exportStored(library, id, title)}>
            {i18n.t("library.damaged.export")}
          </button>
          {removedAt === null && (
            <button
              type="button"
              class="button"
              onClick={() => remove([{ id, title, corrections: counting }])}
            >
              {i18n.t("library.delete")}
            </button>
          )}
        </p>
        {question}
        {shown && <Revisions saved={saved} shown={shown.hash} />}
        <p>
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
      </Message>
    </main>
  );
}
