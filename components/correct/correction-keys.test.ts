import { describe, expect, it } from "vitest";
import { movedChoice, numberedChoice, undoKeyOf } from "./correction-keys.ts";

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const [CTRL, META, SHIFT, ALT] = [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }];
const pressed = (key: string, held: Partial<typeof NONE> = {}) => ({ ...NONE, key, ...held });

describe("the keys that undo", () => {
  it.each([
    ["z", CTRL, "undo"],
    ["z", META, "undo"],
    ["Z", { ...CTRL, ...SHIFT }, "redo"],
    ["Z", { ...META, ...SHIFT }, "redo"],
    ["y", CTRL, "redo"],
    ["y", META, null],
    ["z", {}, null],
    ["z", { ...CTRL, ...ALT }, null],
    ["z", { ...CTRL, ...META }, null],
    ["x", CTRL, null],
  ])("%s with %o: %s", (key, held, does) => {
    expect(undoKeyOf(pressed(key, held))).toBe(does);
  });
});

describe("the keys that choose", () => {
  it.each([
    ["1", {}, 3, 0],
    ["3", {}, 3, 2],
    ["4", {}, 3, null],
    ["0", {}, 3, null],
    ["a", {}, 3, null],
    ["1", CTRL, 3, null],
  ])("%s with %o of %i: %s", (key, held, count, choice) => {
    expect(numberedChoice(pressed(key, held), count)).toBe(choice);
  });

  it.each([
    ["ArrowDown", 0, 3, false, 1],
    ["ArrowDown", 2, 3, false, 0],
    ["ArrowUp", 0, 3, true, 2],
    ["Home", 2, 3, false, 0],
    ["End", 0, 3, false, 2],
    ["Home", 2, 3, true, null],
    ["ArrowDown", 0, 0, false, null],
    ["PageDown", 0, 3, false, null],
  ])("%s from %i of %i, typing %s: %s", (key, at, count, typing, to) => {
    expect(movedChoice(pressed(key), at, count, typing)).toBe(to);
  });
});
