import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { shown } from "../../lib/strings/words.ts";
import { Menu } from "../Menu.tsx";
import { HighlightingSwitch } from "./HighlightingSwitch.tsx";
import { openLibraryPage } from "./open-library-page.ts";
import { openOptions } from "./open-options.ts";
import { openSidePanel, sidePanelWords } from "./open-side-panel.ts";
import type { Surface } from "./TabView.tsx";

interface MoreMenuProps {
  readonly surface: Surface;
  readonly address: string | null;
  readonly isPrivate: boolean;
  readonly onKeys: () => void;
  readonly onStatistics: () => void;
  /** How many corrections there are. */
  readonly corrections: number;
  readonly onCorrections: () => void;
  /** The reader says that the page is no transcript. */
  readonly onNoTranscript: () => void;
  /** Stands at the end: the way to say that the page is read wrongly. */
  readonly report: ComponentChildren;
}

/** Ways on from a transcript: to the library, the options and the keys, and what can be done with the page as a whole. */
export function MoreMenu(props: MoreMenuProps) {
  const { surface, address, isPrivate, onKeys, onStatistics, report } = props;
  const { corrections, onCorrections, onNoTranscript } = props;
  return (
    <Menu floating label={i18n.t("tab.more")} sign="⋯">
      {(close) => {
        const item = (label: string, act: () => void) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => {
                close();
                act();
              }}
            >
              {label}
            </button>
          </li>
        );
        return (
          <>
            <ul>
              {item(i18n.t("library.title"), () => void openLibraryPage({ view: "list" }, isPrivate))}
              {item(i18n.t("quotes.title"), () => void openLibraryPage({ view: "quotes" }, isPrivate))}
              {item(i18n.t("options.title"), () => void openOptions())}
              {item(i18n.t("keys.title"), onKeys)}
            </ul>
            <ul>
              {address !== null && (
                <li>
                  <HighlightingSwitch address={address} as="words" />
                </li>
              )}
              {surface === "popup" && item(sidePanelWords(), () => void openSidePanel())}
              {item(i18n.t("floor.title"), onStatistics)}
            </ul>
            <ul>
              {item(correctionsWords(corrections), onCorrections)}
              {item(i18n.t("correct.noTranscript"), onNoTranscript)}
            </ul>
            {report}
          </>
        );
      }}
    </Menu>
  );
}

function correctionsWords(count: number): string {
  return count === 0 ? i18n.t("correct.list.title") : i18n.t("correct.list.titleCount", [shown(count)]);
}
