import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Library } from "../../../lib/store/library.ts";
import type { SavedTranscript } from "../../../lib/store/saved.ts";
import { type JoinedNames, separationOf } from "../../../lib/transcript/joined-names.ts";
import { SamePerson } from "./SamePerson.tsx";

interface PersonNamesProps {
  readonly library: Library;
  readonly saved: readonly SavedTranscript[];
  readonly joined: readonly JoinedNames[];
  /** All names of the person, the page's first. */
  readonly names: readonly string[];
}

/** What was just done, and what takes it back. */
interface Done {
  readonly text: string;
  readonly undo: (() => Promise<Done>) | null;
}

/** The other names of a person, each of which can be separated again, and a way to join one more. */
export function PersonNames({ library, saved, joined, names }: PersonNamesProps) {
  const [name = "", ...others] = names;
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (done) (undo.current ?? opener.current)?.focus();
  }, [done]);
  const act = async (doing: () => Promise<Done>) => {
    setAsks(false);
    setDone(await doing().catch(notDone));
  };
  const close = () => {
    setAsks(false);
    opener.current?.focus();
  };
  const join = async (other: string): Promise<Done> => {
    const { id } = await library.joinNames([name, other]);
    const takeBack = async () => {
      await library.separateNames(id);
      return { text: i18n.t("library.person.separated", [name, other]), undo: null };
    };
    return { text: i18n.t("library.person.joined", [name, other]), undo: takeBack };
  };
  const separate = async (other: string): Promise<Done> => {
    const separation = separationOf(other, name, joined);
    // First: where one of them fails, nothing is lost that was joined.
    for (const pair of separation.join) await library.joinNames(pair);
    for (const id of separation.separate) await library.separateNames(id);
    const takeBack = async () => ({ ...(await join(other)), undo: null });
    return { text: i18n.t("library.person.separated", [name, other]), undo: takeBack };
  };
  const takesBack = done?.undo;
  return (
    <div class="person-names">
      {others.length > 0 && (
        <div class="person-also">
          <span>{i18n.t("library.person.also")}</span>
          <ul>
            {others.map((other) => (
              <li key={other} class="person-name">
                <bdi>{other}</bdi>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={i18n.t("library.person.separateNamed", [other, name])}
                  onClick={() => void act(() => separate(other))}
                >
                  {i18n.t("library.person.separate")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="person-same" onFocusOut={(event) => leaves(event) && setAsks(false)}>
        <button
          ref={opener}
          type="button"
          class="plain-button"
          aria-expanded={asks}
          onClick={() => setAsks(!asks)}
        >
          {i18n.t("library.person.same")}
        </button>
        {asks && (
          <SamePerson
            saved={saved}
            names={names}
            onChoose={(other) => void act(() => join(other))}
            onClose={close}
          />
        )}
      </div>
      <p class="person-done" role="status">
        {done && <bdi>{done.text}</bdi>}
        {takesBack && (
          <button ref={undo} type="button" class="button" onClick={() => void act(takesBack)}>
            {i18n.t("library.undo")}
          </button>
        )}
      </p>
    </div>
  );
}

/** Tells whether the focus goes elsewhere. */
function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(
    currentTarget instanceof Node &&
    relatedTarget instanceof Node &&
    currentTarget.contains(relatedTarget)
  );
}

function notDone(error: unknown): Done {
  console.error(error);
  return { text: i18n.t("library.person.failed"), undo: null };
}
