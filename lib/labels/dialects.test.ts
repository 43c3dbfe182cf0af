import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { DIALECTS, dialectFor } from "../dialects/dialect-for.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import { selectLabels } from "./select.ts";

/** Nothing is known of whom the examples name. */
const UNKNOWN = { known: () => false, headed: false, header: [], inset: new Set<number>() };

const ALL = [...DIALECTS, GENERAL];

/** The label that is read at the beginning of each example, all examples read as one document. */
function labelsOf(dialect: Dialect): readonly (string | null)[] {
  // Twice over: a label is known by coming back.
  const lines = dialect.examples.map(({ line }) => line);
  const blocks = blocksOf(...lines, ...lines);
  const labels = selectLabels(blocks, labelCandidates(blocks, lexiconFor(null), dialect), UNKNOWN);
  return lines.map((_, at) => labels.find(({ block }) => block === at)?.text ?? null);
}

describe("dialects", () => {
  it.each(ALL.map((dialect) => [dialect.id, dialect] as const))("%s reads its own examples", (_, dialect) => {
    expect(labelsOf(dialect)).toEqual(dialect.examples.map(({ label }) => label));
  });

  it("have examples, one of which has a label, and names of their own", () => {
    for (const { examples } of ALL) expect(examples.some(({ label }) => label !== null)).toBe(true);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it.each(DIALECTS.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)))(
    "%s speaks %s",
    (host, id) => {
      const title = "Press conference";
      expect(dialectFor({ url: `https://${host}/x`, title }).id).toBe(id);
      expect(dialectFor({ url: `https://www.${host}/x`, title }).id).toBe(id);
      expect(dialectFor({ url: `https://not${host}/x`, title }).id).toBe("general");
      expect(dialectFor({ url: `https://example.org/${host}`, title }).id).toBe("general");
    },
  );

  it("is known by the title where the address does not tell", () => {
    expect(dialectFor({ url: null, title: "Regierungspressekonferenz vom 4. März 2031" }).id).toBe(
      "bundesregierung",
    );
    expect(dialectFor({ url: null, title: "Press conference" }).id).toBe("general");
    expect(dialectFor({ url: "no address", title: "" }).id).toBe("general");
  });
});
