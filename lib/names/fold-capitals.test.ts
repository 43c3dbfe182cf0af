import { describe, expect, it } from "vitest";
import { foldName, foldOffice } from "./fold-capitals.ts";

describe("foldName", () => {
  it.each([
    ["INES KORTELA", "Ines Kortela"],
    ["DE HOOP WEIR", "De Hoop Weir"],
    ["JAAP DE HOOP WEIR", "Jaap de Hoop Weir"],
    ["MCALLEN", "McAllen"],
    ["WEIR-McALLEN", "Weir-McAllen"],
    ["WEIR-MCALLEN", "Weir-McAllen"],
    ["WEIR-MACK", "Weir-Mack"],
    ["MACHADO", "Machado"],
    ["MACK", "Mack"],
    ["O’DOWD", "O’Dowd"],
    ["JEAN-LUC MOREL", "Jean-Luc Morel"],
    ["ŘEHOŘ ŠEDIVÝ", "Řehoř Šedivý"],
    ["WALTER HALDEN III", "Walter Halden III"],
    ["ОЛЕНА КРАВЧУК", "Олена Кравчук"],
    ["В.НОВАК", "В.Новак"],
  ])("%s: %s", (printed, name) => {
    expect(foldName(printed)).toBe(name);
  });

  it.each(["Ines Kortela", "Jan de Vries", "von der Weir", "McAllen", "J. Weir", ""])(
    "leaves “%s” as printed",
    (name) => {
      expect(foldName(name)).toBe(name);
    },
  );
});

describe("foldOffice", () => {
  it.each([
    ["NATO SPOKESPERSON", "NATO Spokesperson"],
    ["MINISTER OF DEFENCE", "Minister of Defence"],
    ["PRESIDENT OF THE REPUBLIC", "President of the Republic"],
    ["BBC NEWS", "BBC News"],
    ["DW", "DW"],
  ])("%s: %s", (printed, office) => {
    expect(foldOffice(printed)).toBe(office);
  });

  it.each(["Minister of Defence", "NATO Spokesperson", "ministre de la Défense", ""])(
    "leaves “%s” as printed",
    (office) => {
      expect(foldOffice(office)).toBe(office);
    },
  );
});
