// @vitest-environment jsdom
import { virtual } from "@guidepup/virtual-screen-reader";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NO_FOCUS } from "../../lib/transcript/focus.ts";
import { speakEnglish } from "../../tests/make/english.ts";
import { conference } from "../../tests/make/events.ts";
import { OutlinePane } from "./OutlinePane.tsx";

const TURNS = conference.items.length;
const READ = 5;

describe("what a screen reader says of the outline", () => {
  const root = document.createElement("div");
  const jump = vi.fn();

  beforeAll(async () => {
    speakEnglish();
    // What jsdom has no layout for.
    vi.stubGlobal("ResizeObserver", NoSizes);
    vi.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(/[^\w-]/gu, "\\$&") });
    Element.prototype.scrollIntoView = () => {};
    document.body.append(root);
    await act(() =>
      render(
        <OutlinePane
          transcript={conference}
          current={READ}
          focus={NO_FOCUS}
          onFocus={() => {}}
          onJump={jump}
        />,
        root,
      ),
    );
  });
  afterAll(() => {
    render(null, root);
    vi.unstubAllGlobals();
  });

  it("is of each line who speaks, the first words, its place, and that it is not selected", async () => {
    const lines = (await said()).filter((phrase) => phrase.startsWith("option, "));
    expect(lines).toHaveLength(TURNS);
    const names = new Map(conference.speakers.map(({ id, name }) => [id, name ?? "Unnamed journalist"]));
    for (const [index, item] of conference.items.entries()) {
      if (item.type !== "turn") throw new Error("a conference of turns alone");
      expect(lines[index]).toMatch(new RegExp(`^option, ${names.get(item.speaker)}`, "u"));
      expect(lines[index]).toContain(item.text.slice(0, 15));
      expect(lines[index]).toMatch(
        new RegExp(`not selected,.* position ${index + 1}, set size ${TURNS}$`, "u"),
      );
    }
  });

  it("is where one is, of the line being read alone, and what a line does in a question", async () => {
    const phrases = await said();
    const here = phrases.filter(
      (phrase) => phrase.startsWith("option, ") && /current location/u.test(phrase),
    );
    expect(here).toEqual([
      expect.stringMatching(/^option, Ada Norling answers.*The coming one\..*You are here/u),
    ]);
    expect(phrases).toContain("group, Question 1");
    expect(phrases.find((phrase) => phrase.includes("Which spring"))).toMatch(/Teodor Quill.*asks/u);
  });

  it("is that a line is selected, once the keys are on it, and of no other", async () => {
    const box = root.querySelector("input");
    for (const key of ["ArrowDown", "ArrowDown"])
      await act(() => {
        box?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      });
    const lines = (await said()).filter((phrase) => phrase.startsWith("option, "));
    expect(lines.filter((line) => !line.includes("not selected"))).toEqual([
      expect.stringMatching(/^option, Ada Norling.* selected, position 2, set size/u),
    ]);
    const active = box?.getAttribute("aria-activedescendant");
    expect(document.getElementById(active ?? "")?.ariaPosInSet).toBe("2");
    expect(jump).not.toHaveBeenCalled();
  });

  /** All that is said from the beginning to the end. */
  async function said(): Promise<readonly string[]> {
    await virtual.start({ container: document.body });
    while ((await virtual.lastSpokenPhrase()) !== "end of document") await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }
});

class NoSizes {
  observe(): void {}
  disconnect(): void {}
}
