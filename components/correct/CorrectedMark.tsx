import "./corrected-mark.css";
import { i18n } from "#i18n";
import type { PlainKey } from "../../lib/strings/words.ts";
import type { CorrectedAs } from "./corrections-at.ts";
import { Pencil } from "./icons.tsx";

interface CorrectedMarkProps {
  readonly as: readonly (CorrectedAs | "facts")[];
  /** The words are seen, too. */
  readonly wide?: boolean;
}

/** Marks what the reader put right: a pencil and words, which a narrow line has in its tooltip and read out. Nothing where nothing was. */
export function CorrectedMark({ as, wide = false }: CorrectedMarkProps) {
  if (as.length === 0) return null;
  const words = correctedWords(as);
  return (
    <span class="corrected-mark" title={wide ? undefined : words}>
      <Pencil />
      {wide ? <span>{words}</span> : <span class="unseen"> ({words})</span>}
    </span>
  );
}

/** Returns in words how something was put right: "Corrected by you, Linked by you". */
export function correctedWords(as: readonly (CorrectedAs | "facts")[]): string {
  return as.map((one) => i18n.t(WORDS[one])).join(", ");
}

const WORDS = {
  speaker: "correct.mark.speaker",
  begun: "correct.mark.begun",
  joined: "correct.mark.joined",
  linked: "correct.mark.linked",
  facts: "correct.mark.facts",
} as const satisfies Record<CorrectedAs | "facts", PlainKey>;
