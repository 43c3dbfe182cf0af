import { useEffect, useId, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

interface TagBoxProps {
  /** Tags to choose from. */
  readonly known: readonly string[];
  readonly onAdd: (tag: string) => void;
}

/** Takes a tag, a known one or another. */
export function TagBox({ known, onAdd }: TagBoxProps) {
  const id = useId();
  const [tag, setTag] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const add = (event: Event) => {
    event.preventDefault();
    if (tag.trim() === "") return;
    onAdd(tag.trim());
    setTag("");
  };
  return (
    <form class="tag-box" onSubmit={add}>
      <input
        ref={input}
        type="text"
        list={id}
        maxLength={MOST}
        aria-label={i18n.t("library.tag.label")}
        placeholder={i18n.t("library.tag.label")}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={id}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {i18n.t("library.tag.add")}
      </button>
    </form>
  );
}

/** Characters of a tag: a word or a few. */
const MOST = 60;
