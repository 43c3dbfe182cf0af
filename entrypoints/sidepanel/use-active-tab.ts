import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** The tab that stands in front. */
interface ActiveTab {
  readonly id: number;
  readonly isPrivate: boolean;
}

/** The tab in front in this window, whichever the reader turns to; `null` until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    let late = false;
    const look = async () => {
      const { id: windowId } = await browser.windows.getCurrent();
      const [active] = await browser.tabs.query({
        active: true,
        ...(windowId === undefined ? {} : { windowId }),
      });
      if (late || active?.id === undefined) return;
      const { id, incognito } = active;
      setTab((before) => (before?.id === id ? before : { id, isPrivate: incognito }));
    };
    const turned = () => void look();
    browser.tabs.onActivated.addListener(turned);
    browser.tabs.onAttached.addListener(turned);
    turned();
    return () => {
      late = true;
      browser.tabs.onActivated.removeListener(turned);
      browser.tabs.onAttached.removeListener(turned);
    };
  }, []);
  return tab;
}
