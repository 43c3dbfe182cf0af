import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { useMedia } from "../../../components/use-media.ts";
import { readerLocale } from "../../../lib/strings/reader-locale.ts";
import { shown } from "../../../lib/strings/words.ts";
import type { Chosen } from "./arrange.ts";
import { FACETS, type Facet, type FacetValue } from "./facets.ts";

interface FacetsProps {
  /** How many transcripts there are in all. */
  readonly total: number;
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Narrows the list by who published and spoke, when, in which language, and by the reader's tags. */
export function Facets({ total, facets, chosen, onChoose }: FacetsProps) {
  const wide = useMedia("(width >= 60rem)");
  const narrowing = FACETS.filter((facet) => chosen[facet].length > 0 || narrows(facets[facet], total));
  if (narrowing.length === 0) return null;
  const toggle = (facet: Facet, value: string) => {
    const before = chosen[facet];
    const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    onChoose({ ...chosen, [facet]: after });
  };
  return (
    <details class="facets" open={wide}>
      <summary>{i18n.t("library.facet.title")}</summary>
      {narrowing.map((facet) => (
        <FacetList
          key={facet}
          facet={facet}
          values={facets[facet]}
          chosen={chosen[facet]}
          onToggle={(value) => toggle(facet, value)}
        />
      ))}
    </details>
  );
}

/** What all of them have leaves nothing out. */
function narrows(values: readonly FacetValue[], total: number): boolean {
  return values.length > 1 && values.some(({ count }) => count < total);
}

interface FacetListProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values shown before all of them are asked for. */
const FEW = 6;
/** More than these nobody reads through: the search box finds them. */
const MANY = 200;

function FacetList({ facet, values, chosen, onToggle }: FacetListProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const listed = values.filter(({ value }, place) => place < (open ? MANY : FEW) || chosen.includes(value));
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{i18n.t(FACET[facet])}</h2>
      <ul>
        {listed.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <bdi>{facet === "language" ? languageName(value) : value}</bdi>
              <span class="soft">{shown(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" class="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? "library.facet.fewer" : "library.facet.more")}
        </button>
      )}
    </section>
  );
}

/** "en" as "English"; as it stands where the browser has no name for it. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(readerLocale(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const FACET = {
  tag: "library.facet.tag",
  publisher: "library.facet.publisher",
  year: "library.facet.year",
  speaker: "library.facet.speaker",
  outlet: "library.facet.outlet",
  language: "library.facet.language",
} as const satisfies Record<Facet, string>;
