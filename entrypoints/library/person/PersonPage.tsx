import { useEffect, useMemo, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { useTitle } from "../../../components/use-title.ts";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Library } from "../../../lib/store/library.ts";
import { newestSound, type SoundTranscript } from "../../../lib/store/saved.ts";
import type { Lists } from "../../../lib/store/shelf.ts";
import { counted, showDay } from "../../../lib/strings/words.ts";
import { type JoinedNames, namesOfPerson } from "../../../lib/transcript/joined-names.ts";
import { beginningOf } from "../../../lib/transcript/outline.ts";
import { Failure } from "../Failure.tsx";
import { titleOf } from "../list/arrange.ts";
import type { Loaded } from "../use-loaded.ts";
import { Wait } from "../Wait.tsx";
import { PersonNames } from "./PersonNames.tsx";
import { hasPerson, type PersonTurn, turnsOfPerson } from "./turns-of-person.ts";

interface PersonPageProps {
  readonly library: Library;
  /** As printed. */
  readonly name: string;
  readonly lists: readonly [Loaded<Lists>, () => void];
  /** The names that the reader joined; `null` while that is not known. */
  readonly joined: readonly JoinedNames[] | null;
}

/** All that one person said under any name in what is saved, latest event first. */
export function PersonPage({ library, name, lists: [loaded, again], joined }: PersonPageProps) {
  useTitle(name);
  const names = useMemo(() => namesOfPerson(name, joined ?? []), [name, joined]);
  const [most, setMost] = useState(PAGE);
  if (loaded.state === "loading" || joined === null) return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  const { saved } = loaded.value;
  const events = saved
    .flatMap((line) => (line.kind === "sound" && hasPerson(line, names) ? [line] : []))
    .sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? 1 : -1));
  // An office that is not joined has no events here, and can be joined.
  const isKnown =
    names.length > 1 || saved.some((line) => line.kind === "sound" && line.speakers.includes(name));
  return (
    <main class="library person">
      <header class="library-head">
        <p>
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
        <h1 dir="auto">{name}</h1>
        {events.length > 0 && <p class="soft">{counted("library.person.events", events.length)}</p>}
        {isKnown && <PersonNames {...{ library, saved, joined, names }} />}
      </header>
      {events.length === 0 && <p>{i18n.t("library.person.nobody")}</p>}
      {events.slice(0, most).map((line) => (
        <ErrorBoundary key={line.id} fallback={() => <DamagedEvent id={line.id} title={titleOf(line)} />}>
          <EventTurns {...{ library, line, names }} />
        </ErrorBoundary>
      ))}
      {events.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + PAGE)}>
          {i18n.t("library.person.more")}
        </button>
      )}
    </main>
  );
}

/** Events that are opened at a time. */
const PAGE = 20;

interface EventTurnsProps {
  readonly library: Library;
  readonly line: SoundTranscript & {
    readonly mark: { readonly name: string | null; readonly tags: readonly string[] };
  };
  readonly names: readonly string[];
}

function EventTurns({ library, line, names }: EventTurnsProps) {
  const [turns, setTurns] = useState<readonly PersonTurn[] | null>(null);
  useEffect(() => {
    let late = false;
    library
      .open(line.id)
      .then((saved) => {
        const newest = saved && newestSound(saved);
        if (!late) setTurns(newest ? turnsOfPerson(newest.transcript, names) : []);
      })
      .catch(() => !late && setTurns([]));
    return () => {
      late = true;
    };
  }, [library, line.id, names]);
  return (
    <section class="person-event">
      {line.date && (
        <time class="shelf-date" dateTime={line.date}>
          {showDay(line.date)}
        </time>
      )}
      <h2 dir="auto">
        <a href={hashOf({ view: "transcript", id: line.id, revision: null })}>
          {titleOf(line) || i18n.t("transcript.untitled")}
        </a>
      </h2>
      <p class="soft">{sumOf(turns)}</p>
      <ol>
        {turns?.map(({ item, text, answering }) => (
          <li key={item}>
            {answering !== null && <p class="soft">{i18n.t("library.person.answering", [answering])}</p>}
            <a
              class="person-turn"
              dir="auto"
              href={hashOf({ view: "transcript", id: line.id, revision: null, item })}
            >
              {beginningOf(text)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An event that cannot be shown. */
function DamagedEvent({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <section class="person-event">
      <h2 dir="auto">
        <a href={hashOf({ view: "transcript", id, revision: null })}>
          {title || i18n.t("transcript.untitled")}
        </a>
      </h2>
      <p class="alarm">{i18n.t("library.damaged.row")}</p>
    </section>
  );
}

/** How much somebody said; while that is not known, the line keeps its place. */
function sumOf(turns: readonly PersonTurn[] | null): string {
  if (turns === null) return i18n.t("library.opening");
  if (turns.length === 0) return i18n.t("library.damaged.row");
  const words = turns.reduce((sum, turn) => sum + turn.words, 0);
  return `${counted("transcript.turns", turns.length)} · ${counted("transcript.words", words)}`;
}
