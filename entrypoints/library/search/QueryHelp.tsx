import { i18n } from "#i18n";

/** The query language on half a screen, by examples. */
export function QueryHelp() {
  return (
    <details class="query-help">
      <summary>{i18n.t("library.search.help.title")}</summary>
      <dl>
        {EXAMPLES.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{i18n.t(example)}</code>
            </dt>
            <dd>{i18n.t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t("library.search.help.letters")}</p>
    </details>
  );
}

const EXAMPLES = [
  ["library.search.help.words", "library.search.help.wordsMean"],
  ["library.search.help.phrase", "library.search.help.phraseMeans"],
  ["library.search.help.or", "library.search.help.orMeans"],
  ["library.search.help.not", "library.search.help.notMeans"],
  ["library.search.help.prefix", "library.search.help.prefixMeans"],
  ["library.search.help.near", "library.search.help.nearMeans"],
  ["library.search.help.speaker", "library.search.help.speakerMeans"],
  ["library.search.help.part", "library.search.help.partMeans"],
  ["library.search.help.dates", "library.search.help.datesMean"],
  ["library.search.help.fields", "library.search.help.fieldsMean"],
] as const;
