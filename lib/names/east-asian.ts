import type { Lexicon } from "../lexicon/lexicon.ts";
import { NO_NAME, type ParsedName } from "./parsed-name.ts";

/** Words that are written without blanks. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・·\p{Lu}\p{Nd}０-９]+$/u;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** After the name or the outlet of somebody who asks: "高山記者", "海峡日报记者", "한바다 기자". */
const ASKERS = /(?:記者|记者|特派員|特派员|編集委員|論説委員|기자|특파원)$/u;

/** What a name in these scripts is made of, surname first; foreign ones have a point: "白岚", "한바다", "安娜·韦尔". */
const NAME = /^(?:[\p{Script=Han}\p{Script=Hangul}]{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8})$/u;

/**
 * Reads a label whose words stand without blanks: "森外務大臣" (the name before the office), "外交部发言人白岚" (behind it),
 * "한바다 대변인", "海峡新聞　高山記者" (the outlet before the name), "海峡日报记者" (the outlet alone), "大臣". `null` where it is none.
 */
export function parseEastAsianName(main: string, lexicon: Lexicon): ParsedName | null {
  const words = main.split(/[\s　]+/u);
  const last = words.at(-1) ?? "";
  if (words.length > 3 || !words.every((word) => UNSPACED.test(word)) || !EAST_ASIAN.test(last)) return null;
  if (ASKERS.test(last)) return asker(words, lexicon);
  if (words.length > 1) return spaced(words, lexicon);
  const start = officeStart(last, lexicon);
  if (start >= 0) return { ...NO_NAME, name: last.slice(0, start) || null, role: last.slice(start) };
  const end = officeEnd(last, lexicon);
  const name = last.slice(end);
  return end > 0 && isChineseName(name) ? { ...NO_NAME, name, role: last.slice(0, end) } : null;
}

/**
 * Behind an office without a blank only a name with a surname is one: "大臣発言" is a heading, "主席声明" another. The commonest
 * surnames, in both scripts.
 */
function isChineseName(word: string): boolean {
  return NAME.test(word) && (word.includes("·") || SURNAMES.has(word[0] ?? ""));
}

const SURNAMES: ReadonlySet<string> = new Set(
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯欧歐游柯施洪连連康温溫庄莊华華耿",
);

/** "海峡新聞　高山記者", "북항일보 한바다 기자", "海峡日报记者", "記者". */
function asker(words: readonly string[], lexicon: Lexicon): ParsedName {
  const before = words.join(" ").replace(ASKERS, "").trim().split(" ").filter(Boolean);
  const name = before.at(-1) ?? "";
  if (!name) return { ...NO_NAME, part: "question" };
  if (endsInOutlet(name, lexicon)) return { ...NO_NAME, affiliation: before.join(" "), part: "question" };
  return {
    ...NO_NAME,
    name,
    affiliation: before.slice(0, -1).join(" ") || null,
    part: before.length > 1 ? null : "question",
  };
}

/** "한바다 대변인", "외교부 대변인 한바다": the name before the office or behind it, with a blank. */
function spaced(words: readonly string[], { offices, modifiers }: Lexicon): ParsedName | null {
  const isOffice = (word: string) => offices.has(word) || officeStart(word, { offices, modifiers }) === 0;
  const [first = "", ...rest] = words;
  const last = rest.at(-1) ?? "";
  if (NAME.test(first) && !modifiers.has(first) && !isOffice(first) && isOffice(last))
    return { ...NO_NAME, name: first, role: rest.join(" ") };
  if (NAME.test(last) && !isOffice(last) && isOffice(words.at(-2) ?? ""))
    return { ...NO_NAME, name: last, role: words.slice(0, -1).join(" ") };
  return null;
}

function endsInOutlet(word: string, { outlets }: Lexicon): boolean {
  return [...outlets].some((outlet) => word.length > outlet.length && word.endsWith(outlet));
}

type OfficeWords = Pick<Lexicon, "offices" | "modifiers">;

/** Where the office begins that a word ends in, its ministry taken along; −1 where it ends in none. */
function officeStart(word: string, { offices, modifiers }: OfficeWords): number {
  const office = longest(offices, (each) => word.endsWith(each));
  if (office === undefined) return -1;
  let start = word.length - office.length;
  for (;;) {
    const before = longest(modifiers, (each) => word.slice(0, start).endsWith(each));
    if (!before) return start;
    start -= before.length;
  }
}

/** Where the office ends that a word begins with, its ministry before it; −1 where it begins with none. */
function officeEnd(word: string, { offices, modifiers }: OfficeWords): number {
  let at = 0;
  for (;;) {
    const rest = word.slice(at);
    const office = longest(offices, (each) => rest.startsWith(each));
    if (office !== undefined) return at + office.length;
    const before = longest(modifiers, (each) => rest.startsWith(each));
    if (!before) return -1;
    at += before.length;
  }
}

function longest(words: ReadonlySet<string>, fits: (word: string) => boolean): string | undefined {
  return [...words].filter((word) => word && fits(word)).sort((a, b) => b.length - a.length)[0];
}
