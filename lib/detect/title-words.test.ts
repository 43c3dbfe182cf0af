import { describe, expect, it } from "vitest";
import { titleKind } from "./title-words.ts";

describe("titleKind", () => {
  it.each([
    ["Press conference on the new quay", "transcript"],
    ["Remarks at Signing of an Executive Order", "transcript"],
    ["Statement by the harbour council", "other"],
    ["Interview on the Morning Tide programme", "maybe"],
    ["Harbour forum", "maybe"],
    ["Harbour Forum: programme", "other"],
    ["A tale of two harbours", null],
    ["Conferência de imprensa sobre o cais", "transcript"],
    ["Entrevista da ministra à Rádio Cais", "maybe"],
    ["Nota à imprensa: conferência de imprensa amanhã", "other"],
    ["Wystąpienie ministra w porcie", "transcript"],
    ["Komunikat: konferencja prasowa jutro", "other"],
    ["Tisková konference po jednání", "transcript"],
    ["Pressemøde den 5. maj 2031", "transcript"],
    ["Sajtótájékoztató a rakpartról", "transcript"],
    ["Limanların ortak bildirisi üzerine basın toplantısı", "transcript"],
    ["Basın toplantısı duyurusu", "other"],
    ["大臣記者会見", "transcript"],
    ["記者会見のお知らせ", "other"],
    ["기자회견 보도자료", "other"],
    ["장관 기자회견", "transcript"],
    ["外交部发言人答记者问", "transcript"],
    ["例行记者会通知", "other"],
    ["Новини порту", null],
  ])("%s: %s", (line, kind) => {
    expect(titleKind(line)).toBe(kind);
  });
});
