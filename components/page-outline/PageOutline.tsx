import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { PageApi, Pane } from "../../lib/page-api/page-api.ts";
import { shown } from "../../lib/strings/words.ts";
import { CorrectionList } from "../correct/CorrectionList.tsx";
import { KeyList } from "../keys/KeyList.tsx";
import { useShortcuts } from "../keys/use-shortcuts.ts";
import { FindPane } from "../outline/FindPane.tsx";
import { LeftOutList } from "../outline/LeftOutList.tsx";
import { OutlinePane } from "../outline/OutlinePane.tsx";
import { TranscriptHeader } from "../outline/TranscriptHeader.tsx";
import { PaneTabs } from "../PaneTabs.tsx";
import { turnCopier } from "../quote/turn-copier.ts";

interface PageOutlineProps {
  readonly api: PageApi;
}

/** The outline in the page, for those who do not want the popup: speakers and turns, finding, the keys. */
export function PageOutline({ api }: PageOutlineProps) {
  const wanted = usePageApi(api, api.wanted);
  const reading = usePageApi(api, api.reading);
  const current = usePageApi(api, () => api.state().current);
  const focus = usePageApi(api, () => api.state().focus);
  const settings = usePageApi(api, api.settings);
  const shortcuts = useShortcuts(wanted === "help" ? api.shortcuts : null);
  const [isListing, setListing] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted === "help") box.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }, [wanted]);
  // Before the effects of what is shown, which takes the focus.
  useLayoutEffect(() => (wanted === null ? undefined : keepFocus(api.layer)), [wanted === null]);
  const close = () => api.want(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed here is no command.
    event.stopPropagation();
    if (event.key === "Escape" && !event.defaultPrevented) close();
  };
  const tabs = useMemo(() => TABS.map((pane) => ({ pane, label: i18n.t(LABELS[pane]) })), []);
  const copier = useMemo(
    () => (reading ? turnCopier({ reading, directive: api.directive }) : undefined),
    [reading, api],
  );
  if (!wanted || !reading || !copier) return null;
  const corrections = reading.transcript.corrections?.length ?? 0;
  return (
    <section
      ref={box}
      class="page-outline"
      role="dialog"
      aria-label={i18n.t("outline.title")}
      onKeyDown={onKeyDown}
    >
      <div class="page-outline-bar">
        <PaneTabs tabs={tabs} shown={wanted} onShow={api.want} />
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
        {wanted !== "help" && api.isTypingHeard && (
          <p class="page-outline-note">
            {i18n.t("page.typingHeard")}{" "}
            <button type="button" class="plain-button" onClick={() => void api.openPopup()}>
              {i18n.t("page.findInPopup")}
            </button>
          </p>
        )}
        {wanted === "outline" && isListing && (
          <>
            <button type="button" class="plain-button" onClick={() => setListing(false)}>
              {i18n.t("correct.back")}
            </button>
            <CorrectionList
              transcript={reading.transcript}
              corrector={api.corrector}
              onGoTo={(item) => void goTo(api, item, false)}
            />
          </>
        )}
        {wanted === "outline" && !isListing && (
          <>
            <TranscriptHeader transcript={reading.transcript} />
            <OutlinePane
              transcript={reading.transcript}
              onJump={(item, how) => void goTo(api, item, how.close)}
              current={current}
              focus={focus}
              onFocus={api.focus}
              copier={copier}
              corrector={api.corrector}
              onCorrections={() => setListing(true)}
              focused
              foot={
                <LeftOutList
                  transcript={reading.transcript}
                  blocks={reading.blocks}
                  onGoTo={(leftover) => void api.goToLeftover(leftover)}
                />
              }
            />
          </>
        )}
        {wanted === "find" && (
          <FindPane
            transcript={reading.transcript}
            blocks={reading.blocks}
            onFound={(found) => void api.found(found)}
          />
        )}
        {wanted === "help" && (
          <>
            <KeyList keys={settings.keys} shortcuts={shortcuts} />
            {!settings.keysOn && <p>{i18n.t("keys.off")}</p>}
            <button type="button" class="button" onClick={api.openOptions}>
              {i18n.t("keys.change")}
            </button>
          </>
        )}
      </div>
      <footer class="page-outline-foot">
        <button type="button" class="button" data-kind="primary" onClick={() => void api.save()}>
          {i18n.t("save.save")}
        </button>
        {wanted === "outline" && !isListing && corrections > 0 && (
          <button type="button" class="plain-button" onClick={() => setListing(true)}>
            {i18n.t("correct.list.titleCount", [shown(corrections)])}
          </button>
        )}
        <button type="button" class="plain-button" onClick={api.openLibrary}>
          {i18n.t("library.title")}
        </button>
        <button type="button" class="plain-button" onClick={api.openOptions}>
          {i18n.t("options.title")}
        </button>
      </footer>
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
async function goTo(api: PageApi, item: number, close: boolean): Promise<void> {
  const arrival = await api.goTo(item);
  if (arrival === "there" && close) api.want(null);
}

/** A value of the api, as it is now. */
function usePageApi<Value>(api: PageApi, look: () => Value): Value {
  const [value, setValue] = useState(look);
  useEffect(() => {
    const end = new AbortController();
    const hear = () => setValue(look);
    api.onChange(hear, end.signal);
    hear();
    return () => end.abort();
  }, [api]);
  return value;
}
