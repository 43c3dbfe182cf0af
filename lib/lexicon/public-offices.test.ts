import { describe, expect, it } from "vitest";
import { isUnspacedOffice, namesPublicOffice } from "./public-offices.ts";

describe("namesPublicOffice", () => {
  it.each([
    "Prime Minister",
    "Frau Bundeskanzlerin Weir",
    "Primeira-Ministra",
    "Secretário-Geral",
    "Rzeczniczka rządu",
    "Dışişleri Bakanı",
    "Staatssecretaris Kade",
    "Purtătorul de cuvânt",
    "Tisková mluvčí vlády",
    "Havneministeren",
    "Talskvinde",
    "Υπουργός Λιμένων",
    "Miniszterelnök",
    "Talesperson",
    "Pääministeri",
  ])("%s", (words) => {
    expect(namesPublicOffice(words)).toBe(true);
  });

  it.each(["Administrator", "Harbour", "Ana Weir", "General questions", "Rybak", "Havnen", "2 PM", "Bakıcı"])(
    "not “%s”",
    (words) => {
      expect(namesPublicOffice(words)).toBe(false);
    },
  );
});

describe("isUnspacedOffice", () => {
  it.each(["大臣", "外務大臣", "한바람 대변인", "장관", "外交部发言人", "发言人林岸", "林岸外长"])(
    "%s",
    (label) => {
      expect(isUnspacedOffice(label)).toBe(true);
    },
  );

  it.each(["記者", "질문", "记者", "港口", "Minister"])("not “%s”", (label) => {
    expect(isUnspacedOffice(label)).toBe(false);
  });
});
