import { expect, it, vi } from "vitest";
import type { TurnReason } from "../../lib/transcript/item.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { doubtWords } from "./doubt-words.ts";

vi.mock("#i18n", () => ({ i18n: { t: (key: unknown) => key } }));
vi.mock("../../lib/strings/reader-locale.ts", () => ({ readerLocale: () => "en" }));

it("says nothing of a reason that is called as what every object has", () => {
  const { items, speakers } = makeReading().transcript;
  const [turn, speaker] = [items[0], speakers[0]];
  if (turn?.type !== "turn" || !speaker) throw new Error("no turn was made");
  const said = (reasons: readonly string[]) =>
    doubtWords({ ...turn, inferred: true, reasons: reasons as readonly TurnReason[] }, speaker);
  expect(said(["constructor", "colon", "__proto__"])).toBe("doubt.reason.colon");
});
