import "./turn-acts.css";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { CORRECT_KEY, WHY_KEYS } from "../../lib/settings/commands.ts";
import type { WordKey } from "../../lib/strings/words.ts";
import type { Copied, TurnCopier } from "../quote/turn-copier.ts";

interface TurnActsProps {
  readonly item: number;
  /** Who speaks there. */
  readonly name: string;
  readonly copier: TurnCopier;
  readonly why: WhyButton;
  /** Puts the line right; absent where that is not offered. */
  readonly onCorrect?: (() => void) | undefined;
}

/** What the button needs that explains a line. */
interface WhyButton {
  readonly isOpen: boolean;
  /** The id of the explanation, while it is open. */
  readonly panel: string;
  readonly onPress: () => void;
}

/** What can be done with the line that an outline is on, and how copying ended. It stands beside the list box, which holds lines only. */
export function TurnActs({ item, name, copier, why, onCorrect }: TurnActsProps) {
  const [ended, setEnded] = useState<{ readonly item: number; readonly how: keyof typeof ENDED } | null>(
    null,
  );
  const copy = async (act: (item: number) => Promise<Copied>) => setEnded({ item, how: await act(item) });
  const { quote, link, keep } = copier;
  const keepIt = async (wanted: NonNullable<typeof keep>) =>
    setEnded({ item, how: (await wanted(item).catch(() => false)) ? "kept" : "notKept" });
  return (
    // biome-ignore lint/a11y/useSemanticElements: some buttons, no set of fields
    <div class="turn-acts" role="group" aria-label={i18n.t("outline.ofTurn", [name])}>
      <bdi class="turn-acts-name">{name}</bdi>
      <button type="button" class="plain-button" onClick={() => void copy(quote)}>
        {i18n.t("copy.asQuote")}
      </button>
      {link && (
        <button type="button" class="plain-button" onClick={() => void copy(link)}>
          {i18n.t("copy.link")}
        </button>
      )}
      <button
        type="button"
        class="plain-button"
        aria-expanded={why.isOpen}
        aria-controls={why.isOpen ? why.panel : undefined}
        title={WHY_KEYS}
        onClick={why.onPress}
      >
        {i18n.t("why.ask")}
      </button>
      {onCorrect && (
        <button type="button" class="plain-button turn-acts-correct" title={CORRECT_KEY} onClick={onCorrect}>
          {i18n.t("correct.open")}
        </button>
      )}
      <p role="status">
        {ended?.item === item && (
          <>
            {i18n.t(ENDED[ended.how])}
            {ended.how === "quote" && keep && (
              <>
                {" "}
                <button type="button" class="plain-button" onClick={() => void keepIt(keep)}>
                  {i18n.t("copy.keep")}
                </button>
              </>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** What is said of how copying ended, and keeping what was copied. */
export const ENDED = {
  quote: "copy.copied",
  link: "copy.linkCopied",
  page: "copy.pageCopied",
  refused: "copy.refused",
  kept: "copy.kept",
  notKept: "copy.notKept",
} as const satisfies Record<Copied | "kept" | "notKept", WordKey>;
