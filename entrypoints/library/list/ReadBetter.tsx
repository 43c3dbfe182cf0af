import { useEffect } from "preact/hooks";
import { i18n } from "#i18n";
import { counted } from "../../../lib/strings/words.ts";
import { forgetReadBetter } from "../read-better.ts";

interface ReadBetterProps {
  /** How many transcripts; 0 for none. */
  readonly transcripts: number;
  readonly onDismiss: () => void;
}

/**
 * Says how many saved transcripts read better since the update. The next window does not say it again. The region is always there,
 * so that screen readers hear what comes into it.
 */
export function ReadBetter({ transcripts, onDismiss }: ReadBetterProps) {
  useEffect(() => {
    if (transcripts > 0) void forgetReadBetter();
  }, [transcripts]);
  return (
    <div class="read-better" role="status">
      {transcripts > 0 && (
        <p class="notice">
          <span>{counted("library.reading.better", transcripts)}</span>{" "}
          <button type="button" class="plain-button" onClick={onDismiss}>
            {i18n.t("library.reading.dismiss")}
          </button>
        </p>
      )}
    </div>
  );
}
