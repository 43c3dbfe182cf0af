import { i18n } from "#i18n";

/** The shape of what is coming, shown only where it takes longer than a reader notices. */
export function Skeleton() {
  return (
    <main class="tab-view skeleton" aria-busy="true">
      <h1 class="unseen">{i18n.t("extName")}</h1>
      <p class="unseen" role="status">
        {i18n.t("tab.loading")}
      </p>
      <div class="skeleton-shape" aria-hidden="true">
        {WIDTHS.map((width, line) => (
          <span key={`${line} ${width}`} style={{ inlineSize: `${width}%` }} />
        ))}
      </div>
    </main>
  );
}

/** An origin, a title, a subtitle, then lines of an outline. */
const WIDTHS = [34, 72, 55, 100, 88, 94, 61, 90, 76];
