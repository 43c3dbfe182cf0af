import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { SearchBox } from "../../../components/SearchBox.tsx";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { namesToJoin } from "./names-to-join.ts";

interface SamePersonProps {
  readonly saved: readonly SavedTranscript[];
  /** The names that the person has already. */
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
  /** Closed without a choice. */
  readonly onClose: () => void;
}

/** Asks for another name or office of a person: a text box with those of the library below it. */
export function SamePerson({ saved, names, onChoose, onClose }: SamePersonProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const [moved, setMoved] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const offered = useMemo(() => namesToJoin(saved, names, words), [saved, names, words]);
  const at = Math.min(moved, offered.length - 1);
  useEffect(() => input.current?.focus(), []);
  const choose = (name: string | undefined) => {
    if (name !== undefined) onChoose(name);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing);
    if (!isPlain) return false;
    const step = STEPS[event.key];
    // Of what is typed, Escape first clears the box.
    const closes = event.key === "Escape" && words === "";
    if (closes) onClose();
    if (event.key === "Enter") choose(offered[at]);
    if (step && offered.length > 0) setMoved((at + step + offered.length) % offered.length);
    return closes || event.key === "Enter" || step !== undefined;
  };
  return (
    <div class="person-same-box">
      <SearchBox
        words={words}
        onWords={(typed) => {
          setWords(typed);
          setMoved(0);
        }}
        label={i18n.t("library.person.same")}
        hint={i18n.t("library.person.sameHint")}
        clearLabel={i18n.t("library.person.sameClear")}
        list={offered.length > 0 ? `${id}-list` : undefined}
        active={offered.length > 0 ? `${id}-${at}` : undefined}
        onKey={onKey}
        input={input}
      />
      {offered.length === 0 && (
        <p class="soft" role="status">
          {i18n.t("library.person.sameNobody", [words.trim()])}
        </p>
      )}
      {offered.length > 0 && (
        <div
          class="suggestions"
          role="listbox"
          id={`${id}-list`}
          aria-label={i18n.t("library.person.sameNames")}
        >
          {offered.map((name, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box holds the focus and hears the keys for all of them
            <div
              key={name}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
