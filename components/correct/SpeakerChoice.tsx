import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Corrector } from "../../lib/correct/corrector.ts";
import { nameOf } from "../../lib/strings/speaker-name.ts";
import { callSpeaker, shown } from "../../lib/strings/words.ts";
import type { CorrectionRequest, SpeakerFacts } from "../../lib/transcript/correction.ts";
import { huesOf } from "../../lib/transcript/palette.ts";
import type { Speaker } from "../../lib/transcript/speaker.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { SearchBox } from "../SearchBox.tsx";
import { SpeakerChip } from "../SpeakerChip.tsx";
import { callFacts } from "./change-words.ts";
import { movedChoice, NUMBERED, numberedChoice } from "./correction-keys.ts";
import { idAt, type Scope, type ScopeChoice, scopesAt, speakerRequest } from "./scopes.ts";
import { scrollWithin } from "./scroll-within.ts";
import { expectedKind, factsOf, type Suggestion, speakersNear, suggestionsFor } from "./suggest-speakers.ts";

interface SpeakerChoiceProps {
  readonly transcript: Transcript;
  readonly item: number;
  readonly speaker: Speaker;
  readonly beginsAt: number | undefined;
  readonly corrector: Corrector;
  readonly onMake: (request: CorrectionRequest | null) => void;
  readonly focused: boolean;
}

/** Asks who speaks: a text box with the likeliest names below it, and to which turns the answer applies. */
export function SpeakerChoice(props: SpeakerChoiceProps) {
  const { transcript, item, speaker, beginsAt, corrector, onMake, focused } = props;
  const id = useId();
  const [words, setWords] = useState("");
  const [moved, setMoved] = useState(0);
  const [scope, setScope] = useState<Scope>("turn");
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const near = useMemo(() => offeredHere(transcript, item, beginsAt), [transcript, item, beginsAt]);
  const known = useKnownSpeakers(corrector, words);
  const hues = useMemo(() => huesOf(transcript.speakers), [transcript]);
  const scopes = useMemo(
    () => (beginsAt === undefined ? scopesAt(transcript, item) : []),
    [transcript, item, beginsAt],
  );
  const current = beginsAt === undefined ? speaker : NO_SPEAKER;
  const offered = suggestionsFor({ near, words, known, current, kind: expectedKind(transcript, item) });
  const at = Math.min(moved, offered.length - 1);
  useEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const [box, option] = [list.current, list.current?.children[at]];
    if (box && option instanceof HTMLElement) scrollWithin(box, option);
  }, [at]);
  const type = (typed: string) => {
    setWords(typed);
    setMoved(0);
  };
  const choose = (chosen: Suggestion | undefined) => {
    if (chosen) onMake(requestFor(transcript, item, scope, beginsAt, chosen.facts));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    // What is being composed is no command; Escape closes the menu, whatever stands in the box.
    if (event.isComposing || event.key === "Escape") return false;
    if (event.key === "Enter") {
      choose(offered[at]);
      return true;
    }
    const number = words === "" ? numberedChoice(event, Math.min(offered.length, NUMBERED)) : null;
    if (number !== null) choose(offered[number]);
    const to = movedChoice(event, at, offered.length, true);
    if (to !== null) setMoved(to);
    return number !== null || to !== null;
  };
  const optionId = (place: number) => `${id}-${place}`;
  return (
    <>
      <SearchBox
        words={words}
        onWords={type}
        label={i18n.t("correct.name")}
        hint={i18n.t("correct.nameHint")}
        clearLabel={i18n.t("correct.nameClear")}
        list={offered.length > 0 ? `${id}-list` : undefined}
        active={offered.length > 0 ? optionId(at) : undefined}
        onKey={onKey}
        input={input}
      />
      {offered.length === 0 && words.trim() !== "" && <p class="soft">{i18n.t("correct.noName")}</p>}
      {offered.length > 0 && (
        <div
          ref={list}
          id={`${id}-list`}
          class="correct-names"
          role="listbox"
          aria-label={i18n.t("correct.names")}
        >
          {offered.map((one, place) => (
            <NameOption
              key={keyOf(one)}
              id={optionId(place)}
              suggestion={one}
              hue={(one.id && hues.get(one.id)) ?? null}
              isActive={place === at}
              number={words === "" && place < NUMBERED ? place + 1 : null}
              onChoose={() => choose(one)}
            />
          ))}
        </div>
      )}
      {scopes.length > 1 && (
        <ScopeRadios {...{ id, scopes, scope }} name={callSpeaker(speaker)} onScope={setScope} />
      )}
    </>
  );
}

/** Where a turn begins within another, everyone may speak. */
function offeredHere(
  transcript: Transcript,
  item: number,
  beginsAt: number | undefined,
): readonly Suggestion[] {
  const near = speakersNear(transcript, item);
  const turn = transcript.items[item];
  const own = turn?.type === "turn" && transcript.speakers.find(({ id }) => id === turn.speaker);
  if (beginsAt === undefined || !own || nameOf(own) === null) return near;
  return [...near, { facts: factsOf(own), from: "page", id: own.id, isLikely: false }];
}

const NO_SPEAKER: SpeakerFacts = { name: null, role: null, outlet: null, kind: "principal" };

function requestFor(
  transcript: Transcript,
  item: number,
  scope: Scope,
  beginsAt: number | undefined,
  speaker: SpeakerFacts,
): CorrectionRequest | null {
  if (beginsAt === undefined) return speakerRequest(transcript, item, scope, speaker);
  const turn = idAt(transcript, item);
  return turn && { kind: "begin", turn, letter: beginsAt, speaker };
}

/** Milliseconds after the last letter before the library is asked. */
const PAUSE = 120;

/** The people of the library whom these words find. */
function useKnownSpeakers(corrector: Corrector, words: string): readonly SpeakerFacts[] {
  const [known, setKnown] = useState<readonly SpeakerFacts[]>([]);
  const asked = words.trim();
  useEffect(() => {
    if (asked === "") return setKnown([]);
    let isLate = false;
    const find = async () => {
      const found = await corrector.knownSpeakers(asked).catch(() => []);
      if (!isLate) setKnown(found);
    };
    const alarm = setTimeout(() => void find(), PAUSE);
    return () => {
      isLate = true;
      clearTimeout(alarm);
    };
  }, [corrector, asked]);
  return known;
}

function keyOf({ from, id, facts: { name, outlet } }: Suggestion): string {
  return `${from} ${id ?? [name, outlet].join(" ")}`;
}

interface NameOptionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly hue: number | null;
  readonly isActive: boolean;
  /** The key that chooses it; `null` for none. */
  readonly number: number | null;
  readonly onChoose: () => void;
}

function NameOption({ id, suggestion, hue, isActive, number, onChoose }: NameOptionProps) {
  const { facts, from, isLikely } = suggestion;
  const beside = [facts.name === null ? null : facts.role, facts.outlet].filter((part) => part !== null);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the text box holds the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text box hears the keys for all options
    <div
      id={id}
      role="option"
      class="correct-name"
      aria-selected={isActive}
      aria-keyshortcuts={number === null ? undefined : `${number}`}
      // The text box keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <SpeakerChip name={from === "nobody" ? null : callFacts(facts)} hue={hue} small />
      <span class="correct-name-words">
        <bdi>{from === "new" ? i18n.t("correct.new", [callFacts(facts)]) : callFacts(facts)}</bdi>
        {isLikely && <span class="soft"> {i18n.t("correct.perhaps")}</span>}
        {beside.length > 0 && (
          <span class="soft">
            {" "}
            <bdi>{beside.join(" · ")}</bdi>
          </span>
        )}
        {from === "library" && <span class="soft"> {i18n.t("correct.fromLibrary")}</span>}
      </span>
      {number !== null && (
        <span class="correct-key" aria-hidden="true">
          {number}
        </span>
      )}
    </div>
  );
}

interface ScopeRadiosProps {
  readonly id: string;
  readonly scopes: readonly ScopeChoice[];
  readonly scope: Scope;
  readonly name: string;
  readonly onScope: (scope: Scope) => void;
}

/** To which turns the name applies. */
function ScopeRadios({ id, scopes, scope, name, onScope }: ScopeRadiosProps) {
  return (
    <fieldset class="correct-scopes">
      <legend class="unseen">{i18n.t("correct.scope.title")}</legend>
      {scopes.map(({ scope: one, turns }) => (
        <label key={one}>
          <input type="radio" name={`${id}-scope`} checked={scope === one} onChange={() => onScope(one)} />
          <bdi>{scopeWords(one, turns, name)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

function scopeWords(scope: Scope, turns: number, name: string): string {
  if (scope === "turn") return i18n.t("correct.scope.turn");
  const key = scope === "later" ? "correct.scope.later" : "correct.scope.all";
  return i18n.t(key, turns, [shown(turns), name]);
}
