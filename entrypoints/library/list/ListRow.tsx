import { i18n } from "#i18n";
import { Pencil } from "../../../components/correct/icons.tsx";
import { ErrorBoundary } from "../../../components/ErrorBoundary.tsx";
import { hashOf } from "../../../lib/library-routes.ts";
import type { SavedTranscript, SoundTranscript } from "../../../lib/store/saved.ts";
import { UNMARKED } from "../../../lib/store/shelfmark.ts";
import { partFact } from "../../../lib/strings/part-words.ts";
import { readerLocale } from "../../../lib/strings/reader-locale.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { callKept } from "../../../lib/strings/speaker-name.ts";
import { counted, showDay } from "../../../lib/strings/words.ts";
import { titleOf } from "./arrange.ts";
import type { RowPlace } from "./ShelfList.tsx";

interface ListRowProps {
  readonly line: SavedTranscript;
  readonly place: RowPlace;
  readonly selected: boolean;
  /** `through`: with all lines since the last one that was selected. */
  readonly onSelect: (selected: boolean, through: boolean) => void;
  readonly onDelete: () => void;
  /** Gives a damaged record as it is stored. */
  readonly onExport: () => void;
}

/** A row of the list, whatever its record is: where it cannot be shown, what can be done with it stays. */
export function ListRow(props: ListRowProps) {
  return (
    <ErrorBoundary fallback={() => <Row {...props} line={damagedOf(props.line)} />}>
      <Row {...props} />
    </ErrorBoundary>
  );
}

/** What can be said of a line that cannot be shown. */
export function damagedOf({ id, title }: SavedTranscript): SavedTranscript {
  return { kind: "damaged", id, title, mark: UNMARKED };
}

/** A saved transcript in the list: a link to it, what it is, and what can be done with it. */
function Row({ line, place, selected, onSelect, onDelete, onExport }: ListRowProps) {
  const title = titleOf(line) || i18n.t("transcript.untitled");
  return (
    <li class="shelf-row" data-document={line.id} ref={place.ref ?? null} {...place.attributes}>
      <input
        type="checkbox"
        class="shelf-choice"
        aria-label={i18n.t("library.selectNamed", [title])}
        checked={selected}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
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
        <Tags tags={line.mark.tags} />
      </div>
      {line.kind === "damaged" && (
        <RowAct
          label={i18n.t("library.damaged.export")}
          named={i18n.t("library.damaged.exportNamed", [title])}
          onAct={onExport}
        />
      )}
      <RowAct
        label={i18n.t("library.delete")}
        named={i18n.t("library.deleteNamed", [title])}
        onAct={onDelete}
      />
    </li>
  );
}

interface RowActProps {
  readonly label: string;
  /** The label with the title that it is about: every row has one. */
  readonly named: string;
  readonly onAct: () => void;
}

function RowAct({ label, named, onAct }: RowActProps) {
  return (
    <button type="button" class="button" data-kind="quiet" aria-label={named} onClick={onAct}>
      {label}
    </button>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={i18n.t("library.facet.tag")}>
      {tags.map((tag) => (
        <li key={tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}

function About({ line }: { readonly line: SoundTranscript }) {
  const { publisher, part, words, questions, revisions, savedAt, speakers, askers, subtitle, corrections } =
    line;
  const facts = [
    publisher,
    part ? partFact(part) : null,
    questions ? counted("transcript.questions", questions) : null,
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
      <p class="soft">
        {facts.filter(Boolean).join(" · ")}
        {corrections !== undefined && (
          <>
            {" · "}
            <span class="shelf-corrections">
              <Pencil /> {counted("library.corrections", corrections)}
            </span>
          </>
        )}
      </p>
    </>
  );
}

/** How many names a row shows; who speaks first is whom readers look for. */
const NAMES = 5;

function namesOf(speakers: readonly string[], askers: boolean): string {
  const more = speakers.length - NAMES;
  const shown = (more > 1 ? speakers.slice(0, NAMES) : speakers).map(callKept);
  const names = more > 1 ? [...shown, counted("library.others", more)] : shown;
  const voices = askers ? [...names, i18n.t("library.askers")] : names;
  return list().format(voices);
}

/** Kept: a long list says thousands of names. */
let kept: Intl.ListFormat | null = null;
function list(): Intl.ListFormat {
  kept ??= new Intl.ListFormat(readerLocale(), { type: "unit", style: "short" });
  return kept;
}
