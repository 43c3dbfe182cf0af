import { openSidePanel, sidePanelWords } from "./open-side-panel.ts";

/** Opens the outline beside the page. */
export function SidePanelButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={sidePanelWords()}
      title={sidePanelWords()}
      onClick={() => void openSidePanel()}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v10H2z" />
        <path d="M10 3v10" />
      </svg>
    </button>
  );
}
