import { useEffect, useState } from "preact/hooks";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { counted } from "../../lib/strings/words.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { CorrectionList } from "../correct/CorrectionList.tsx";
import { CorrectionStatus } from "../correct/CorrectionStatus.tsx";
import type { Correcting } from "../correct/use-correcting.ts";
import { exportCorrections } from "../export/export-transcript.ts";
import type { OnJump } from "../outline/use-outline.ts";

interface ReaderCorrectionsProps {
  readonly transcript: Transcript;
  readonly corrector: Corrector;
  /** The transcript's id in the library; `null` where it is not saved. */
  readonly document: string | null;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly jump: OnJump;
}

/** Everything that the reader put right, folded away under its count. Nothing where there is nothing. */
export function ReaderCorrections(props: ReaderCorrectionsProps) {
  const { transcript, corrector, document, isOpen, onToggle, jump } = props;
  const { corrections = [] } = transcript;
  if (corrections.length === 0) return null;
  const count = corrections.filter(({ undoneAt }) => undoneAt === null).length;
  return (
    <details
      class="reading-corrections"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>{counted("library.yourCorrections", count)}</summary>
      <CorrectionList
        transcript={transcript}
        corrector={corrector}
        onGoTo={(item) => jump(item, { close: true })}
        {...(document !== null && { onExport: () => void exportCorrections(transcript, document) })}
      />
    </details>
  );
}

interface ReaderStatusProps {
  readonly transcript: Transcript;
  readonly correcting: Correcting;
  readonly jump: OnJump;
}

/** Milliseconds that the end of a correction is told; longer while that has the focus or the pointer. */
const STAY = 15_000;

/** Tells how the last correction ended, over the foot of the text. */
export function ReaderStatus({ transcript, correcting, jump }: ReaderStatusProps) {
  const [held, setHeld] = useState(false);
  const { told, tell } = correcting;
  useEffect(() => {
    if (!told || held) return;
    const timer = setTimeout(() => tell(null), STAY);
    return () => clearTimeout(timer);
  }, [told, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears whether what stands in it is being read
    <div
      class="reading-correction-status"
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <CorrectionStatus
        transcript={transcript}
        correcting={correcting}
        onShow={(item) => jump(item, { close: true })}
      />
    </div>
  );
}
