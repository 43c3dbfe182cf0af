// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CorrectionResult, Corrector } from "../../lib/correct/corrector.ts";
import { NO_FOCUS } from "../../lib/transcript/focus.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import { factsCalled, turnIdAt } from "../../tests/make/corrected-by.ts";
import { correctable, corrected, namedByReader } from "../../tests/make/corrected-events.ts";
import { speakEnglish } from "../../tests/make/english.ts";
import { OutlinePane } from "./OutlinePane.tsx";

/** The turn whose label was lost. */
const LOST = 7;
const DONE: CorrectionResult = { kind: "done", id: "c1", document: "nato.int/press-point", saved: false };

describe("an outline whose lines can be put right", () => {
  const root = document.createElement("div");
  const correct = vi.fn<Corrector["act"]>();
  const corrector: Corrector = { act: correct, knownSpeakers: async () => [] };
  const jump = vi.fn();
  const show = (transcript: Transcript, onCorrections?: () => void) =>
    act(() =>
      render(
        <OutlinePane
          {...{ transcript, corrector, onJump: jump, focus: NO_FOCUS, onFocus: () => {} }}
          {...(onCorrections && { onCorrections })}
        />,
        root,
      ),
    );

  beforeEach(() => {
    speakEnglish();
    // What jsdom has no layout for.
    vi.stubGlobal("ResizeObserver", NoSizes);
    vi.stubGlobal("CSS", { escape: (text: string) => text.replaceAll(/[^\w-]/gu, "\\$&") });
    Element.prototype.scrollIntoView = () => {};
    document.body.append(root);
    correct.mockReset().mockResolvedValue(DONE);
    jump.mockReset();
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.unstubAllGlobals();
  });

  const box = () => root.querySelector<HTMLInputElement>(".outline-bar input");
  const menu = () => root.querySelector(".correct-menu");
  const press = async (key: string, held: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
    await act(async () => {
      document.activeElement?.dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  const click = (selector: string) =>
    act(async () => {
      root.querySelector<HTMLElement>(selector)?.click();
    });
  const status = () => root.querySelector(".correction-status [role=status]")?.textContent;
  const activeLine = () =>
    document.getElementById(box()?.getAttribute("aria-activedescendant") ?? "")?.textContent;
  /** Puts the keys on the line of an item. */
  const goToLine = async (item: number) => {
    box()?.focus();
    for (let steps = 0; steps < 20 && !activeLine()?.includes(textAt(item)); steps++)
      await press("ArrowDown");
  };

  it("corrects who speaks by two keys, and stays at the line", async () => {
    await show(correctable);
    await goToLine(LOST);
    await press("F2");
    expect(menu()?.contains(document.activeElement)).toBe(true);
    await press("2");
    expect(correct).toHaveBeenCalledExactlyOnceWith({
      kind: "make",
      request: {
        kind: "speaker",
        turns: [turnIdAt(correctable, LOST)],
        speaker: factsCalled(correctable, "Ada Norling"),
      },
    });
    await show(namedByReader);
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(box());
    expect(activeLine()).toContain(textAt(LOST));
    expect(activeLine()).toContain("(Corrected by you)");
    expect(status()).toBe("Speaker is now Ada Norling. 3 more turns have no name.");
    expect(jump).not.toHaveBeenCalled();

    await click(".correction-status .plain-button");
    expect(jump).toHaveBeenCalledExactlyOnceWith(9, { close: false });
  });

  it("corrects who speaks by a press on the mark of doubt and one on a name", async () => {
    await show(correctable);
    await click("[data-part=answer] .turn-doubt");
    await click(".why-corrected-quick");
    expect(correct.mock.calls[0]?.[0]).toMatchObject({
      request: { speaker: { name: null, role: "President of Varland" } },
    });
    expect(jump).not.toHaveBeenCalled();
  });

  it("takes a name that is new", async () => {
    await show(correctable);
    await goToLine(LOST);
    await press("F2");
    await act(async () => {
      const name = menu()?.querySelector("input");
      if (!name) throw new Error("There is no box for a name");
      name.value = "Jonas Ekdahl";
      name.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    // A letter of the name now, and no key.
    expect(await press("1")).toBe(false);
    await press("Enter");
    expect(correct.mock.calls[0]?.[0]).toMatchObject({ request: { speaker: { name: "Jonas Ekdahl" } } });
  });

  it("closes the menu by Escape, and nothing else", async () => {
    await show(correctable);
    await goToLine(LOST);
    await press("F2");
    expect(await press("Escape")).toBe(true);
    expect(menu()).toBeNull();
    expect(document.activeElement).toBe(box());
    expect(activeLine()).toContain(textAt(LOST));
  });

  it("keeps the menu open where it fails, and says why", async () => {
    correct.mockResolvedValue({ kind: "failed", why: "gone" });
    await show(correctable);
    await goToLine(LOST);
    await press("F2");
    await press("Enter");
    expect(menu()?.querySelector("[role=alert]")?.textContent).toContain("no longer on the page");
    expect(status()).toBe("");
  });

  it("undoes and redoes by keys, but not what is being typed", async () => {
    await show(namedByReader);
    box()?.focus();
    await press("z", { ctrlKey: true });
    await press("Z", { metaKey: true, shiftKey: true });
    expect(correct.mock.calls.map(([asked]) => asked)).toEqual([
      { kind: "undo", id: null },
      { kind: "redo", id: null },
    ]);
    expect(status()).toBe("The correction is made again.");
    const input = box();
    if (input) input.value = "pier";
    expect(await press("z", { ctrlKey: true })).toBe(false);
    expect(correct).toHaveBeenCalledTimes(2);
  });

  it("undoes one correction from the explanation of its line", async () => {
    await show(namedByReader);
    await goToLine(LOST);
    await press("Enter", { shiftKey: true });
    expect(root.querySelector(".why-corrected-made")?.textContent).toContain("Unidentified → Ada Norling");
    await click(".why-corrected-made button");
    expect(correct.mock.calls[0]?.[0]).toEqual({ kind: "undo", id: namedByReader.corrections?.[0]?.id });
  });

  it("says where corrections no longer fit", async () => {
    const onCorrections = vi.fn();
    await show(corrected, onCorrections);
    expect(root.querySelector(".outline-lost")?.textContent).toBe("1 correction no longer fits. Show");
    await click(".outline-lost button");
    expect(onCorrections).toHaveBeenCalledOnce();
  });
});

function textAt(item: number): string {
  const turn = correctable.items[item];
  return turn?.type === "turn" ? turn.text.slice(0, 30) : "";
}

class NoSizes {
  observe(): void {}
  disconnect(): void {}
}
