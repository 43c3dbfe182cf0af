import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { isGermanName, particled } from "./particled.ts";

describe("particled", () => {
  it.each([
    ["de Witte said so.", "de Witte"],
    ["van der Berg said so.", "van der Berg"],
    ["de los Olmos said so.", "de los Olmos"],
    ["de las Peñas said so.", "de las Peñas"],
    ["degli Orti said so.", "degli Orti"],
    ["lo Presti said so.", "lo Presti"],
    ["li Greci said so.", "li Greci"],
    ["in 't Hout said so.", "van Hout"],
    ["op ’t Land said so.", "van Land"],
    ["von dem Hagen said so.", "von dem Hagen"],
    ["am Ende, Karl, said so.", "am Ende,"],
    ["bint Yusuf said so.", "bint Yusuf"],
    ["bat Sarah said so.", "bat Sarah"],
    ["wa Kamau said so.", "wa Kamau"],
    ["ní Bhriain said so.", "ní Bhriain"],
  ])("%s: %s", (line, named) => {
    expect(particled(line)).toBe(named);
  });

  it.each([
    "",
    "in Sundhavn they said so.",
    "in the Hout they said so.",
    "de los barcos nadie habla.",
    "lo bueno es caro.",
    "las Peñas son altas.",
    "dem Hagen danken alle.",
    "am late, and so is he.",
    "bat and ball.",
    "y Soler said so.",
    "the Olmos said so.",
    "los",
  ])("none in “%s”", (line) => {
    expect(particled(line)).toBeNull();
  });
});

describe("isGermanName", () => {
  const blocks = blocksOf(
    "zu Hagen hat es gesagt.",
    "Frau von der Mark war da, und Graf zu Hagen.",
    "Er fuhr von Bonn ab, und das Ufer der Fulda ist nah.",
  );
  const is = (named: string) => isGermanName(named, { ...blocks[0], text: "" } as never, blocks);

  it.each([["von der Mark"], ["zu Hagen"], ["von der Mark,"], ["de Witte"], ["von Bonn"]])("%s", (named) => {
    expect(is(named)).toBe(true);
  });

  it.each([["von der Fulda"], ["der Fulda"], ["von der Markt"], ["am Ufer"]])("not %s", (named) => {
    expect(is(named)).toBe(false);
  });

  it("does not ask the paragraph itself", () => {
    const [own] = blocksOf("von der Burg kam er, Herr von der Burg.");
    expect(own && isGermanName("von der Burg", own, [own])).toBe(false);
  });
});
