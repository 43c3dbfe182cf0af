import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { FindPane } from "../../components/FindPane.tsx";
import { KeyList } from "../../components/KeyList.tsx";
import { LeftOutList } from "../../components/LeftOutList.tsx";
import { OutlinePane } from "../../components/OutlinePane.tsx";
import { PaneTabs } from "../../components/PaneTabs.tsx";
import { TranscriptHeader } from "../../components/TranscriptHeader.tsx";
import type { Desk, Pane } from "../page.content/desk.ts";
import { turnCopier } from "../tab-view/turn-copier.ts";

interface PageOutlineProps {
  readonly desk: Desk;
}

/** The outline in the page, for those who do not want the popup: speakers and turns, finding, the keys. */
export function PageOutline({ desk }: PageOutlineProps) {
  const wanted = useDesk(desk, desk.wanted);
  const reading = useDesk(desk, desk.reading);
  const current = useDesk(desk, () => desk.state().current);
  const focus = useDesk(desk, () => desk.state().focus);
  const settings = useDesk(desk, desk.settings);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === "help") box.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }, [wanted]);
  // Before the effects of what is shown, which takes the focus.
  useLayoutEffect(() => (wanted === null ? undefined : keepFocus(desk.layer)), [wanted === null]);
  const close = () => desk.want(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is no command.
    event.stopPropagation();
    if (event.key === "Escape" && !event.defaultPrevented) close();
  };
  const tabs = useMemo(() => TABS.map((pane) => ({ pane, label: i18n.t(LABELS[pane]) })), []);
  const copier = useMemo(
    () => (reading ? turnCopier({ reading, directive: desk.directive }) : undefined),
    [reading, desk],
  );
  if (!wanted || !reading || !copier) return null;
  return (
    <section
      ref={box}
      class="page-outline"
      role="dialog"
      aria-label={i18n.t("outline.title")}
      onKeyDown={onKeyDown}
    >
      <div class="page-outline-bar">
        <PaneTabs tabs={tabs} shown={wanted} onShow={desk.want} />
        <button
          type="button"
          class="button"
          aria-label={i18n.t("page.close")}
          title={i18n.t("page.close")}
          onClick={close}
        >
          ×
        </button>
      </div>
      <div class="page-outline-body">
        {wanted !== "help" && desk.isTypingHeard && (
          <p class="page-outline-note">
            {i18n.t("page.typingHeard")}{" "}
            <button type="button" class="plain-button" onClick={() => void desk.openPopup()}>
              {i18n.t("page.findInPopup")}
            </button>
          </p>
        )}
        {wanted === "outline" && (
          <>
            <TranscriptHeader transcript={reading.transcript} />
            <OutlinePane
              transcript={reading.transcript}
              onJump={(item, how) => void goTo(desk, item, how.close)}
              current={current}
              focus={focus}
              onFocus={desk.focus}
              copier={copier}
              focused
              foot={
                <LeftOutList
                  transcript={reading.transcript}
                  blocks={reading.blocks}
                  onGoTo={(leftover) => void desk.goToLeftover(leftover)}
                />
              }
            />
          </>
        )}
        {wanted === "find" && (
          <FindPane
            transcript={reading.transcript}
            blocks={reading.blocks}
            onFound={(found) => void desk.found(found)}
          />
        )}
        {wanted === "help" && (
          <>
            <KeyList keys={settings.keys} />
            {!settings.keysOn && <p>{i18n.t("keys.off")}</p>}
            <button type="button" class="button" onClick={desk.openOptions}>
              {i18n.t("keys.change")}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const TABS = ["outline", "find", "help"] as const satisfies readonly Pane[];
const LABELS = { outline: "outline.title", find: "find.title", help: "keys.title" } as const;

/** Remembers what has the focus; what it gives brings the focus back there, unless something else has taken it meanwhile. */
function keepFocus(layer: HTMLElement): () => void {
  const shadow = layer.getRootNode() as ShadowRoot;
  const before = shadow.activeElement ?? document.activeElement;
  return () => {
    if (shadow.activeElement === null && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** Enter is the end of looking around. */
async function goTo(desk: Desk, item: number, close: boolean): Promise<void> {
  const arrival = await desk.goTo(item);
  if (arrival === "there" && close) desk.want(null);
}

/** A value of the desk, as it is now. */
function useDesk<Value>(desk: Desk, look: () => Value): Value {
  const [value, setValue] = useState(look);
  useEffect(() => {
    const end = new AbortController();
    const hear = () => setValue(look);
    desk.onChange(hear, end.signal);
    hear();
    return () => end.abort();
  }, [desk]);
  return value;
}
