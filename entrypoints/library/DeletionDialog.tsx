import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { counted } from "../../lib/strings/words.ts";

interface DeletionDialogProps {
  /** How many transcripts are to be deleted. */
  readonly transcripts: number;
  /** How many corrections they have. */
  readonly corrections: number;
  /** Called once the dialog is closed; `null`: nothing is to be deleted. */
  readonly onChosen: (choice: DeletionChoice | null) => void;
}

/** What is deleted: transcripts with their corrections, or without. */
export type DeletionChoice = "both" | "transcripts";

/** Asks what is to become of the corrections of transcripts that are to be deleted. Closed, the focus is where it was. */
export function DeletionDialog({ transcripts, corrections, onChosen }: DeletionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const onClose = () => {
    const choice = dialog.current?.returnValue;
    onChosen(choice === "both" || choice === "transcripts" ? choice : null);
  };
  const [about, keep] =
    transcripts === 1
      ? (["library.deletion.ofOne", "library.deletion.keepForPage"] as const)
      : (["library.deletion.ofSeveral", "library.deletion.keepForPages"] as const);
  return (
    <dialog ref={dialog} class="deletion-dialog" aria-labelledby="deletion-question" onClose={onClose}>
      <form method="dialog">
        <p id="deletion-question">{counted(about, corrections)}</p>
        <p class="soft">{i18n.t("library.deletion.how")}</p>
        <p class="acts">
          <button type="submit" class="button" value="both">
            {i18n.t("library.deletion.both")}
          </button>
          <button type="submit" class="button" value="transcripts">
            {i18n.t(keep)}
          </button>
          <button type="submit" class="button" value="" autofocus>
            {i18n.t("library.deletion.cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
}
