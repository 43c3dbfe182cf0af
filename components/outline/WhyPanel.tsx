import "./why-panel.css";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import type { PlainKey } from "../../lib/strings/words.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { explainTurn, type WhyLine, type WhyQuote } from "./explain-turn.ts";

interface WhyPanelProps {
  readonly id: string;
  readonly transcript: Transcript;
  /** The turn that is explained: an index into the transcript's items. */
  readonly item: number;
  /** Who speaks there. */
  readonly name: string;
  readonly onClose: () => void;
  /** Takes the focus when shown, so that it is read out. */
  readonly focused?: boolean;
  /** Stands at the end: what can be done about it. */
  readonly children?: ComponentChildren;
}

/** Explains why a turn is this speaker's: what is said of both, and what carried it. */
export function WhyPanel(props: WhyPanelProps) {
  const { id, transcript, item, name, onClose, focused = false, children } = props;
  const lines = useMemo(() => explainTurn(transcript, item), [transcript, item]);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.focus({ preventScroll: true });
  }, [focused, item]);
  return (
    <section
      ref={box}
      id={id}
      class="why-panel"
      lang={i18n.t("locale")}
      aria-label={i18n.t("why.title", [name])}
      aria-describedby={`${id}-told`}
      tabIndex={-1}
    >
      <button
        type="button"
        class="sign-button why-close"
        aria-label={i18n.t("page.close")}
        title={i18n.t("page.close")}
        onClick={onClose}
      >
        ×
      </button>
      {lines.length > 0 ? (
        <dl id={`${id}-told`}>
          {lines.map((line) => (
            <Line key={line.about} line={line} language={transcript.source.language} />
          ))}
        </dl>
      ) : (
        <p id={`${id}-told`}>{i18n.t("why.none")}</p>
      )}
      {children}
    </section>
  );
}

interface LineProps {
  readonly line: WhyLine;
  /** Of the page's words. */
  readonly language: string | null;
}

function Line({ line: { about, value, words, quotes }, language }: LineProps) {
  return (
    <div>
      <dt>{i18n.t(ABOUT[about])}</dt>
      <dd>
        {value !== null && <bdi class="why-value">{value}</bdi>}
        {words}
        {quotes.map(({ from, text }) => (
          <p key={text} class="why-quote">
            {i18n.t(FROM[from])}{" "}
            <q lang={language ?? undefined} dir="auto">
              {text}
            </q>
          </p>
        ))}
      </dd>
    </div>
  );
}

const ABOUT = {
  speaker: "why.about.speaker",
  role: "why.about.role",
  outlet: "why.about.outlet",
  kind: "why.about.kind",
  act: "why.about.act",
} as const satisfies Record<WhyLine["about"], PlainKey>;

const FROM = {
  label: "why.quote.label",
  own: "why.quote.own",
  earlier: "why.quote.earlier",
  reply: "why.quote.reply",
} as const satisfies Record<WhyQuote["from"], PlainKey>;
