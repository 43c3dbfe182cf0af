import "./folded-mark.css";
import { i18n } from "#i18n";

/** Stands by a turn of which the page folds some words away; what it means is read out, and shown to a pointer that rests on it. */
export function FoldedMark() {
  const words = i18n.t("outline.folded");
  return (
    <span class="folded-mark" lang={i18n.t("locale")} title={words}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 2.5h11M2.5 13.5h11M5 6.5 8 9.5l3-3" />
      </svg>
      <span class="unseen"> ({words})</span>
    </span>
  );
}
