import { i18n } from "#i18n";
import type { Library } from "../../lib/store/library.ts";
import type { SavedTranscript, SoundTranscript } from "../../lib/store/saved.ts";
import { readerLocale } from "../../lib/wording/reader-locale.ts";
import { counted, showDay } from "../../lib/wording/words.ts";
import { hashOf } from "./route.ts";
import { showMoment } from "./show-moment.ts";
import type { Deletion } from "./Toast.tsx";

interface ListRowProps {
  readonly library: Library;
  readonly line: SavedTranscript;
  readonly onDeleted: (deletion: Deletion) => void;
}

/** A saved transcript in the list: a link to it, what it is, and a way to delete it. */
export function ListRow({ library, line, onDeleted }: ListRowProps) {
  const title = line.title || i18n.t("transcript.untitled");
  const remove = async () => {
    if (await library.remove(line.id)) onDeleted({ id: line.id, title });
  };
  return (
    <li class="shelf-row" data-document={line.id}>
      <div class="shelf-text">
        {line.kind === "sound" && line.date && (
          <time class="shelf-date" dateTime={line.date}>
            {showDay(line.date)}
          </time>
        )}
        <h2 dir="auto">
          <a href={hashOf({ view: "transcript", id: line.id, revision: null })}>{title}</a>
        </h2>
        {line.kind === "sound" ? <About line={line} /> : <p class="alarm">{i18n.t("library.damaged.row")}</p>}
      </div>
      <button
        type="button"
        class="button"
        data-kind="quiet"
        aria-label={i18n.t("library.deleteNamed", [title])}
        onClick={remove}
      >
        {i18n.t("library.delete")}
      </button>
    </li>
  );
}

function About({ line }: { readonly line: SoundTranscript }) {
  const { publisher, words, revisions, savedAt, speakers, askers, subtitle } = line;
  const facts = [
    publisher,
    counted("transcript.words", words),
    revisions > 1 ? counted("library.revisions", revisions) : null,
    i18n.t("library.savedAt", [showMoment(savedAt)]),
  ];
  return (
    <>
      {subtitle && (
        <p class="shelf-subtitle" dir="auto">
          {subtitle}
        </p>
      )}
      {(speakers.length > 0 || askers) && (
        <p class="shelf-speakers">
          <span class="unseen">{i18n.t("speakers.title")}: </span>
          {namesOf(speakers, askers ?? false)}
        </p>
      )}
      <p class="soft">{facts.filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** How many names a row shows; who speaks first is whom readers look for. */
const NAMES = 5;

function namesOf(speakers: readonly string[], askers: boolean): string {
  const more = speakers.length - NAMES;
  const names = more > 1 ? [...speakers.slice(0, NAMES), counted("library.others", more)] : speakers;
  const voices = askers ? [...names, i18n.t("library.askers")] : names;
  return new Intl.ListFormat(readerLocale(), { type: "unit", style: "short" }).format(voices);
}
