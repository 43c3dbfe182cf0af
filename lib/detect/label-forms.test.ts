import { describe, expect, it } from "vitest";
import { printedLabels } from "./label-forms.ts";

const labelsIn = (...lines: readonly string[]) =>
  printedLabels(lines.map((words) => ({ words, length: words.length, element: "p" })));

describe("printedLabels", () => {
  it.each([
    ["Senator WELD (Northport) (10.02 am)—I move it.", "Senator WELD (Northport) (10.02 am)", "senator weld"],
    ["The PRESIDENT—Is leave granted?", "The PRESIDENT", "the president"],
    ["Ms. PELL-McNAB. Mr. Speaker, I yield.", "Ms. PELL-McNAB", "ms. pell-mcnab"],
    ["Ms. HONOR B. PELL of Saltmere. I rise.", "Ms. HONOR B. PELL of Saltmere", "ms. honor b. pell"],
    [
      "Mr Lemming (Ostrand East—Minister for Ports, Inland Waters and Fisheries and Minister Assisting the Premier for Trade): No.",
      "Mr Lemming (Ostrand East—Minister for Ports, Inland Waters and Fisheries and Minister Assisting the Premier for Trade)",
      "mr lemming",
    ],
    ["MS. WELD: Good evening.", "MS. WELD", "ms. weld"],
    ["[00:12:33] MS. WELD: Good evening.", "MS. WELD", "ms. weld"],
    ["(1:04) Ana Vega: Good evening.", "Ana Vega", "ana vega"],
    ["00:10 – Ana Vega (AV): Good evening.", "Ana Vega (AV)", "ana vega"],
  ])("knows by its form the label of %s", (line, label, key) => {
    expect(labelsIn(line)).toMatchObject([{ label, key, isSure: true, saysSomething: true }]);
  });

  it.each([
    ["（大臣）始めます。", "大臣"],
    ["<질문> 언제 열립니까?", "질문"],
    ["Mme la présidente. La parole est à lui.", "Mme la présidente"],
    ["M. Yann Kerbrat, rapporteur pour avis. Merci.", "M. Yann Kerbrat, rapporteur pour avis"],
    ["Yann Kerbrat. Merci à vous.", "Yann Kerbrat"],
    ["PRESIDENTE. Ne ha facoltà.", "PRESIDENTE"],
    ["FERRI (Verdi). Il molo è chiuso.", "FERRI (Verdi)"],
    ["PM. The ferry was late.", "PM"],
    ["PRIME MINISTER The ferry was late.", "PRIME MINISTER"],
    ["Question And who pays?", "Question"],
    ["Journalist; Premier, one more.", "Journalist"],
  ])("takes for a label, if it comes back, that of %s", (line, label) => {
    expect(labelsIn(line)).toMatchObject([{ label, isSure: false, saysSomething: true }]);
  });

  it.each(["NILS AKER", "Nils Aker-", "Domanda", "LENA BRISA (RADIO FORD)"])(
    "takes for a label, if it comes back, the line %s",
    (line) => expect(labelsIn(line, "We sail.")).toMatchObject([{ isSure: false, saysSomething: true }]),
  );

  it.each([
    "It was a long day, and it is not over.",
    "the damage to tunnels,",
    "We sail. Nobody knows where to.",
    "5 April 2031",
    "09:30 Opening by the Minister",
    "Janek Orlo told reporters: “It opens in June.”",
  ])("sees none in %s", (line) => expect(labelsIn(line)).toEqual([]));

  it("sees none where a line of the paragraph before is broken", () => {
    expect(labelsIn("the quay which the region had promised to the", "Ministers. It was not ready.")).toEqual(
      [],
    );
  });

  it.each([
    ["Moderator: Hanna Moor, broadcaster", "Speaker: Nora Quist, editor", false],
    ["Moderator: Good evening.", "Speaker: Nora Quist, editor", true],
    ["Moderator: Hanna, what do you", "think of the quay?", true],
    ["Moderator:", "Hanna Moor, broadcaster", false],
    ["Moderator:", "Good evening.", true],
  ])("tells an entry of a list from words that are said: %s %s", (line, next, saysSomething) => {
    expect(labelsIn(line, next)[0]).toMatchObject({ saysSomething });
  });
});
