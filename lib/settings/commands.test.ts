import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS, DEFAULT_KEYS, isKey, keyOf, showKey } from "./commands.ts";

const press = (key: string, held: string = "") => ({
  key,
  shiftKey: held.includes("S"),
  ctrlKey: held.includes("C"),
  altKey: held.includes("A"),
  metaKey: held.includes("M"),
});

describe("keyOf", () => {
  it.each([
    ["j", "", "j", "a letter"],
    ["J", "S", "Shift+J", "a capital"],
    ["?", "S", "[Shift]+?", "a sign that some layouts have without Shift"],
    ["?", "", "?", "and those layouts"],
    ["é", "", "é", "a letter of another language"],
    ["Ж", "S", "Shift+Ж", "of another script"],
    ["k", "C", "Control+k", "a modifier"],
    ["k", "CAM", "Control+Alt+Meta+k", "all of them, always in one order"],
    ["+", "S", "[Shift]++", "the plus itself"],
  ])("of %s held with %s is %s: %s", (key, held, name) => {
    expect(keyOf(press(key, held))).toBe(name);
  });

  it.each(["Shift", "Control", "Tab", "Escape", "Enter", "ArrowDown", "F5", "Dead", "Backspace", " ", ""])(
    "is none for %j, which pages and browsers live by",
    (key) => {
      expect(keyOf(press(key))).toBeNull();
    },
  );
});

describe("showKey", () => {
  it.each([
    ["j", "J"],
    ["Shift+J", "Shift + J"],
    ["[Shift]+?", "?"],
    ["[Shift]++", "+"],
    ["+", "+"],
    ["Control+Alt+k", "Control + Alt + K"],
  ])("shows %s as %s", (key, words) => {
    expect(showKey(key)).toBe(words);
  });
});

describe("isKey", () => {
  it.each([
    ...COMMANDS.map((command) => DEFAULT_KEYS[command]),
    "+",
    "[Shift]++",
    "Control+Alt+Meta+k",
    "é",
    "😀",
  ])("takes %s", (key) => {
    expect(isKey(key)).toBe(true);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    ["j"],
    "",
    " ",
    "j k",
    "Enter",
    "Shift+",
    "a\u0000",
    "a+b+c+d+e+f",
    "<b>",
    "\u202e",
  ])("refuses %j", (value) => {
    expect(isKey(value)).toBe(false);
  });

  it("takes whatever a keyboard gives", () => {
    const pressed = fc.record({
      key: fc.oneof(
        fc.constantFrom("j", "?", "+", "(", ")", "[", "]", "$", ",", "Tab"),
        fc.string({ maxLength: 2 }),
      ),
      shiftKey: fc.boolean(),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(pressed, (event) => {
        const key = keyOf(event);
        expect(key === null || isKey(key), String(key)).toBe(true);
      }),
    );
  });
});
