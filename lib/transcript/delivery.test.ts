import { describe, expect, it } from "vitest";
import { deliveryOf } from "./delivery.ts";

describe("deliveryOf", () => {
  it.each([
    ["(As delivered)", "as delivered"],
    ["As delivered:", "as delivered"],
    ["(As delivered. Lightly edited for clarity.)", "as delivered"],
    ["* Remarks as delivered *", "as delivered"],
    ["(Tel que prononcé)", "as delivered"],
    ["(Відповідно до виголошеного)", "as delivered"],
    ["(Так, как было произнесено)", "as delivered"],
    ["Transcript of the speech, exactly as it was delivered", "as delivered"],
    ["Delivered on: 7 July 2031 (Transcript of the speech, exactly as it was delivered)", "as delivered"],
    ["7 July 2031 (Original script, may differ from delivered version)", "as prepared"],
    ["(As prepared)", "as prepared"],
    ["Remarks as prepared for delivery", "as prepared"],
    ["Check against delivery", "as prepared"],
    ["Seul le prononcé fait foi", "as prepared"],
    ["Es gilt das gesprochene Wort!", "as prepared"],
    ["Det talte ord gælder", "as prepared"],
    ["Det talade ordet gäller.", "as prepared"],
    ["Alleen het gesproken woord geldt", "as prepared"],
    ["(Platí mluvené slovo)", "as prepared"],
  ])("%s: %s", (line, delivery) => {
    expect(deliveryOf(line)).toBe(delivery);
  });

  it.each([
    "",
    "The parcels, as delivered, were empty.",
    "We acted as prepared and as trained.",
    "Стенограма",
    "Delivered by hand",
    "Delivered on: 7 July 2031",
    "7 July 2031 (as prepared as ever)",
    "As I said",
    "Det talte ord er frit.",
  ])("“%s” is no delivery note", (line) => {
    expect(deliveryOf(line)).toBeNull();
  });
});
