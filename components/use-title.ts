import { useEffect } from "preact/hooks";
import { i18n } from "#i18n";

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${i18n.t("extName")}`;
  }, [title]);
}
