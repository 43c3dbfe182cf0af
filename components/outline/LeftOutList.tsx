import "./left-out-list.css";
import { useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { readerLocale } from "../../lib/strings/reader-locale.ts";
import { type CountKey, counted, shown } from "../../lib/strings/words.ts";
import type { Block } from "../../lib/transcript/block.ts";
import { countLeftOut, type LeftOut, type LeftOutKind, leftOutOf } from "../../lib/transcript/left-out.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";

interface LeftOutListProps {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** Leads to words that are left out, an index into the transcript's leftovers; `null` where there is no page to show them in. */
  readonly onGoTo: ((leftover: number) => void) | null;
}

/** What a page has beside the event's words: one line, and behind it the words, for those who miss some. Nothing where nothing is left out. */
export function LeftOutList({ transcript, blocks, onGoTo }: LeftOutListProps) {
  const entries = useMemo(() => leftOutOf(transcript, blocks), [transcript, blocks]);
  const [open, setOpen] = useState(false);
  const [many, setMany] = useState(false);
  if (entries.length === 0) return null;
  const more = many ? 0 : entries.length - MANY;
  return (
    <details class="left-out" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{lineOf(entries)}</summary>
      {open && (
        <>
          <ul>
            {(more > 0 ? entries.slice(0, MANY) : entries).map((entry) => (
              <Entry key={entry.leftover} entry={entry} onGoTo={onGoTo} />
            ))}
          </ul>
          {more > 0 && (
            <button type="button" class="plain-button" onClick={() => setMany(true)}>
              {counted("outline.leftOut.more", more)}
            </button>
          )}
        </>
      )}
    </details>
  );
}

/** Entries that are shown at first: whoever looks for a word sees the kinds, and an outline of hundreds of footnotes stays light. */
const MANY = 20;

/** "42 words of the page are left out: 2 boxes, 1 advertisement." */
function lineOf(entries: readonly LeftOut[]): string {
  const { words, kinds } = countLeftOut(entries);
  const list = new Intl.ListFormat(readerLocale(), { type: "unit", style: "short" });
  // A number stays with its noun.
  const named = [...kinds].map(([kind, things]) => counted(KIND[kind], things).replace(" ", "\u00a0"));
  return i18n.t("outline.leftOut.line", words, [shown(words), list.format(named)]);
}

interface EntryProps {
  readonly entry: LeftOut;
  readonly onGoTo: LeftOutListProps["onGoTo"];
}

function Entry({ entry: { kind, leftover, things, words, text }, onGoTo }: EntryProps) {
  const [whole, setWhole] = useState(false);
  const cut = cutOf(text);
  const label = i18n.t("outline.leftOut.goTo");
  return (
    <li class="left-out-entry">
      <p class="left-out-kind">
        <span>{counted(KIND[kind], things)}</span>
        <span>{counted("transcript.words", words)}</span>
        {onGoTo && (
          <button
            type="button"
            class="plain-button"
            aria-label={`${label}: ${cutOf(text.replaceAll("\n", " "), BEGINNING)}`}
            onClick={() => onGoTo(leftover)}
          >
            {label}
          </button>
        )}
      </p>
      {(whole ? text : cut).split("\n").map((paragraph, place) => (
        <p key={place} class="left-out-words" dir="auto">
          {paragraph}
        </p>
      ))}
      {cut !== text && (
        <button type="button" class="plain-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {i18n.t(whole ? "outline.leftOut.short" : "outline.leftOut.whole")}
        </button>
      )}
    </li>
  );
}

/** Characters that are shown of an entry before it is unfolded: three lines of the popup; and in a button's name. */
const LONG = 160;
const BEGINNING = 40;

/** The text as it is where it is short; else its beginning, cut at a word. */
function cutOf(text: string, length = LONG): string {
  if (text.length <= length + length / 4) return text;
  const space = text.slice(0, length + 1).search(/\s\S*$/u);
  const beginning = text.slice(0, space > length / 2 ? space : length);
  return `${beginning.replace(/[\s.,;:–—-]+$/u, "")}…`;
}

const KIND = {
  control: "outline.leftOut.control",
  links: "outline.leftOut.links",
  box: "outline.leftOut.box",
  advertisement: "outline.leftOut.advertisement",
  embed: "outline.leftOut.embed",
  footnote: "outline.leftOut.footnote",
  definition: "outline.leftOut.definition",
  repeat: "outline.leftOut.repeat",
} as const satisfies Record<LeftOutKind, CountKey>;
