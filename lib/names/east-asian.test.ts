import { describe, expect, it } from "vitest";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { parseName } from "./parse-name.ts";

const read = (text: string, language = "ja") => {
  const person = parseName(text, lexiconFor(language));
  return person && [person.name, person.role, person.affiliation, person.part];
};

describe("labels without blanks", () => {
  it.each([
    ["森外務大臣", ["森", "外務大臣", null, null]],
    ["森内閣総理大臣", ["森", "内閣総理大臣", null, null]],
    ["大臣", [null, "大臣", null, null]],
    ["海峡新聞　高山記者", ["高山", null, "海峡新聞", null]],
    ["ＮＨＫ 高山記者", ["高山", null, "ＮＨＫ", null]],
    ["記者", [null, null, null, "question"]],
    ["司会", [null, null, null, "moderator"]],
  ])("%s", (text, person) => {
    expect(read(text)).toEqual(person);
  });

  it.each([
    ["zh", "海港日报记者", [null, null, "海港日报", "question"]],
    ["zh", "渡轮电视台记者", [null, null, "渡轮电视台", "question"]],
    ["zh", "记者", [null, null, null, "question"]],
    ["zh", "外交部发言人林岸", ["林岸", "外交部发言人", null, null]],
    ["zh", "林岸外长", ["林岸", "外长", null, null]],
    ["zh", "發言人", [null, "發言人", null, null]],
    ["zh", "主持人", [null, null, null, "moderator"]],
    ["ko", "한바람 대변인", ["한바람", "대변인", null, null]],
    ["ko", "외교부 대변인 한바람", ["한바람", "외교부 대변인", null, null]],
    ["ko", "부두일보 서나루 기자", ["서나루", null, "부두일보", null]],
    ["ko", "대변인", [null, "대변인", null, null]],
    ["ko", "질문", [null, null, null, "question"]],
    ["ko", "답변", [null, null, null, "answer"]],
  ])("%s: %s", (language, text, person) => {
    expect(read(text, language)).toEqual(person);
  });

  it.each([
    ["ja", "大臣発言"],
    ["zh", "主席声明"],
    ["ko", "모두 발언"],
    ["ko", "질의 및 응답"],
  ])("%s: “%s” names nobody with an office", (language, text) => {
    const [name, role] = read(text, language) ?? [];
    expect(name && role ? [name, role] : null).toBeNull();
  });

  it.each(["今回は、三点を取り上げます", "冒頭発言"])("no person in “%s”", (text) => {
    expect(read(text)?.[1] ?? null).toBeNull();
    expect(read(text)?.[3] ?? null).toBeNull();
  });
});
