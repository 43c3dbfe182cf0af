import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { styledQuote } from "../../lib/quote/styled-quote.ts";
import { type Filled, fillTemplate, TEMPLATE_FIELDS } from "../../lib/quote/template.ts";
import { keepSetting } from "../../lib/settings/keep-settings.ts";
import { QUOTE_STYLES, type QuoteStyle, type Settings } from "../../lib/settings/settings.ts";
import { EXAMPLE_QUOTE } from "./example-quote.ts";
import { Flagged } from "./Flagged.tsx";

/** How quotes are copied, with an example of it. */
export function QuoteSettings({ settings }: { readonly settings: Settings }) {
  const { quoteStyle: style, quoteCorrected: corrected } = settings;
  const [typed, setTyped] = useState<string | null>(null);
  const template = typed ?? settings.quoteTemplate;
  const choose = (value: string) =>
    void keepSetting("quoteStyle", QUOTE_STYLES.find((one) => one === value) ?? "rich");
  const write = (value: string) => {
    setTyped(value);
    void keepSetting("quoteTemplate", value);
  };
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{i18n.t("options.quotes.title")}</h2>
      <Flagged name="quoteButton" settings={settings} label="options.quotes.button" />
      <label class="option">
        {i18n.t("options.quotes.style")}
        <select value={style} onChange={(event) => choose(event.currentTarget.value)}>
          {QUOTE_STYLES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(STYLE_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      {style === "own" ? (
        <Template template={template} onWrite={write} />
      ) : (
        <Flagged name="quoteCorrected" settings={settings} label="options.quotes.corrected" />
      )}
      <figure class="quote-preview">
        <figcaption class="soft">{i18n.t("options.quotes.preview")}</figcaption>
        <output>{styledQuote(EXAMPLE_QUOTE, { style, template, corrected }).text}</output>
      </figure>
    </section>
  );
}

interface TemplateProps {
  readonly template: string;
  readonly onWrite: (template: string) => void;
}

function Template({ template, onWrite }: TemplateProps) {
  const mistake = mistakeIn(fillTemplate(template, EXAMPLE_QUOTE), template);
  const fields = Object.keys(TEMPLATE_FIELDS).map((field) => `{${field}}`);
  return (
    <div class="quote-template">
      <label for="quote-template">{i18n.t("options.quotes.template")}</label>
      <textarea
        id="quote-template"
        rows={4}
        value={template}
        aria-describedby="quote-fields quote-mistake"
        aria-invalid={mistake !== null}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      <p id="quote-mistake" class="alarm" role="alert">
        {mistake}
      </p>
      <p id="quote-fields" class="soft">
        {i18n.t("options.quotes.fields", [fields.join(" ")])}
      </p>
    </div>
  );
}

/** What is wrong with a template; `null` for nothing. */
function mistakeIn(filled: Filled, template: string): string | null {
  switch (filled.kind) {
    case "text":
      return null;
    case "unknown-field":
      return i18n.t("options.quotes.unknownField", [filled.field]);
    case "lone-brace":
      return i18n.t("options.quotes.loneBrace", [template.slice(filled.at, filled.at + AROUND)]);
  }
}

/** Characters from a lone brace on, by which it is found. */
const AROUND = 16;

const STYLE_NAMES = {
  rich: "options.quotes.styles.rich",
  plain: "options.quotes.styles.plain",
  markdown: "options.quotes.styles.markdown",
  chicago: "options.quotes.styles.chicago",
  apa: "options.quotes.styles.apa",
  mla: "options.quotes.styles.mla",
  own: "options.quotes.styles.own",
} as const satisfies Record<QuoteStyle, string>;
