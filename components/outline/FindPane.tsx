import "./find-pane.css";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { findWords, type Hit, MOST_HITS } from "../../lib/find/find-words.ts";
import { callSpeaker, counted, shown } from "../../lib/strings/words.ts";
import type { Block, Passage } from "../../lib/transcript/block.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { hueStyle } from "../hue-style.ts";
import { IconButton } from "../IconButton.tsx";
import { SearchFrame } from "../SearchFrame.tsx";
import { groupHits } from "./group-hits.ts";

interface FindPaneProps {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
  /** Stands beside the text box, and stays in sight with it: what else can be shown here. */
  readonly tabs?: ComponentChildren;
  /** What was found and which of it the reader is at: to be marked in the text. `goes`: the reader wants to see that one now. */
  readonly onFound: (found: {
    readonly hits: readonly Passage[];
    readonly at: number | null;
    readonly goes: boolean;
  }) => void;
}

/** Finds words in a transcript as one types: hits by speaker with their contexts, next and previous. */
export function FindPane({ transcript, blocks, tabs, onFound }: FindPaneProps) {
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const hits = useMemo(() => findWords(transcript, blocks, words), [transcript, blocks, words]);
  const at = chosen !== null && chosen < hits.length ? chosen : null;
  const groups = useMemo(() => groupHits(hits, transcript), [hits, transcript]);
  const hues = useMemo(() => huesOf(transcript.speakers), [transcript]);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const tell = (place: number | null, goes: boolean) =>
    onFound({ hits: hits.map(({ passage }) => passage), at: place, goes });
  // Marked anew where the text was read anew, and the reader left where they are. At once: told after the next key, it would unsay that.
  useLayoutEffect(() => tell(at, false), [hits]);
  useEffect(() => () => onFound({ hits: [], at: null, goes: false }), []);
  useEffect(() => list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }), [at]);

  const type = (typed: string) => {
    setWords(typed);
    setChosen(null);
  };
  const clear = () => {
    type("");
    input.current?.focus();
  };
  const goTo = (place: number) => {
    setChosen(place);
    tell(place, true);
  };
  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    goTo(at === null ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && words !== "") {
      event.preventDefault();
      return type("");
    }
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : by);
  };
  return (
    <div class="find-pane">
      <div class="find-bar">
        <SearchFrame words={words} clearLabel={i18n.t("find.clear")} onClear={clear}>
          <input
            ref={input}
            type="search"
            aria-label={i18n.t("find.label")}
            placeholder={i18n.t("find.hint")}
            autocomplete="off"
            spellcheck={false}
            value={words}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </SearchFrame>
        <IconButton label={i18n.t("find.previous")} onPress={() => step(-1)}>
          ↑
        </IconButton>
        <IconButton label={i18n.t("find.next")} onPress={() => step(1)}>
          ↓
        </IconButton>
        {tabs}
      </div>
      <p class="find-count soft" role="status">
        {countWords(words, hits.length, at)}
      </p>
      <div ref={list}>
        {groups.map(({ speaker, hits: theirs }) => (
          <section key={speaker?.id ?? ""} style={hueStyle((speaker && hues.get(speaker.id)) ?? null)}>
            <h2 class="find-who">
              <bdi>{speaker ? callSpeaker(speaker) : i18n.t("find.unspoken")}</bdi>{" "}
              <span class="soft">{counted("find.hits", theirs.length)}</span>
            </h2>
            <ol>
              {theirs.slice(0, MOST_SHOWN).map(({ hit, place }) => (
                <li key={place}>
                  <button
                    type="button"
                    class="find-hit"
                    aria-current={place === at ? "true" : undefined}
                    onClick={() => goTo(place)}
                  >
                    <Context hit={hit} />
                  </button>
                </li>
              ))}
            </ol>
            {theirs.length > MOST_SHOWN && (
              <p class="soft">{counted("find.more", theirs.length - MOST_SHOWN)}</p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

/** Hits of one speaker that are listed; the keys go to all of them. */
const MOST_SHOWN = 50;

const STEPS: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function Context({ hit: { before, words, after } }: { readonly hit: Hit }) {
  return (
    <span dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
}

function countWords(words: string, count: number, at: number | null): string {
  if (words.trim().length < 2) return "";
  if (count === 0) return i18n.t("outline.nothing", [words.trim()]);
  const all = count === MOST_HITS ? `${shown(count)}+` : shown(count);
  return at === null ? counted("find.hits", count) : i18n.t("find.at", [shown(at + 1), all]);
}
