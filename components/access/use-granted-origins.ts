import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** The match patterns that the browser lets us into now, wherever that changes; `null` until they are known. */
export function useGrantedOrigins(): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let late = false;
    const look = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      if (!late) setGranted(origins);
    };
    const changed = () => void look();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    changed();
    return () => {
      late = true;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, []);
  return granted;
}
