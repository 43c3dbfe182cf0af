import { useEffect, useState } from "preact/hooks";
import { readSettings, watchSettings } from "../lib/settings/keep-settings.ts";
import { DEFAULTS, type Settings } from "../lib/settings/settings.ts";

/** The settings as they are, in whatever window they change. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULTS);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void readSettings().then((now) => !end.signal.aborted && setSettings(now));
    return () => end.abort();
  }, []);
  return settings;
}
