import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { Library } from "../../../lib/store/library.ts";
import type { Shelfmark } from "../../../lib/store/shelfmark.ts";
import { TagBox } from "../list/TagBox.tsx";

interface OwnMarksProps {
  readonly library: Library;
  readonly id: string;
  readonly mark: Shelfmark;
  /** As the source has it. */
  readonly title: string;
}

/** What the reader wrote on a transcript: a title of their own, tags. */
export function OwnMarks({ library, id, mark, title }: OwnMarksProps) {
  const [writing, setWriting] = useState<"name" | "tag" | null>(null);
  const write = (change: (mark: Shelfmark) => Shelfmark) => {
    setWriting(null);
    void library.mark([id], change);
  };
  const toggle = (what: "name" | "tag") => setWriting(writing === what ? null : what);
  return (
    <div class="own-marks">
      <ul class="tags" aria-label={i18n.t("library.facet.tag")}>
        {mark.tags.map((tag) => (
          <li key={tag}>
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={i18n.t("library.tag.remove", [tag])}
              onClick={() => write((now) => ({ ...now, tags: now.tags.filter((one) => one !== tag) }))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="plain-button"
        aria-expanded={writing === "tag"}
        onClick={() => toggle("tag")}
      >
        {i18n.t("library.selection.tag")}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-expanded={writing === "name"}
        onClick={() => toggle("name")}
      >
        {i18n.t("library.rename")}
      </button>
      {writing === "tag" && (
        <TagBox known={[]} onAdd={(tag) => write((now) => ({ ...now, tags: [...now.tags, tag] }))} />
      )}
      {writing === "name" && (
        <NameBox
          name={mark.name ?? title}
          onName={(name) => write((now) => ({ ...now, name }))}
          renamed={mark.name !== null}
        />
      )}
    </div>
  );
}

interface NameBoxProps {
  readonly name: string;
  readonly renamed: boolean;
  /** `null`: the printed title is to stand again. */
  readonly onName: (name: string | null) => void;
}

function NameBox({ name, renamed, onName }: NameBoxProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== "") onName(typed.trim());
  };
  return (
    <form class="tag-box" onSubmit={keep}>
      <input
        ref={input}
        type="text"
        aria-label={i18n.t("library.renameLabel")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {i18n.t("library.renameKeep")}
      </button>
      {renamed && (
        <button type="button" class="plain-button" onClick={() => onName(null)}>
          {i18n.t("library.renameUndo")}
        </button>
      )}
    </form>
  );
}
