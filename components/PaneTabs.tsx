import "./pane-tabs.css";

interface PaneTabsProps<Pane extends string> {
  readonly tabs: readonly { readonly pane: Pane; readonly label: string }[];
  readonly shown: Pane;
  readonly onShow: (pane: Pane) => void;
}

/** Chooses what is shown below, one of a few. */
export function PaneTabs<Pane extends string>({ tabs, shown, onShow }: PaneTabsProps<Pane>) {
  return (
    <div class="pane-tabs">
      {tabs.map(({ pane, label }) => (
        <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => onShow(pane)}>
          {label}
        </button>
      ))}
    </div>
  );
}
