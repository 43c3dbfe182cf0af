import { IconButton } from "../IconButton.tsx";
import { openSidePanel, sidePanelWords } from "./open-side-panel.ts";

/** Opens the outline beside the page. */
export function SidePanelButton() {
  return (
    <IconButton label={sidePanelWords()} onPress={() => void openSidePanel()}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v10H2z" />
        <path d="M10 3v10" />
      </svg>
    </IconButton>
  );
}
