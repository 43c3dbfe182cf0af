import fc from "fast-check";
import type { ReplayedCorrection } from "../../lib/transcript/correction.ts";
import type { Item, TurnId } from "../../lib/transcript/item.ts";
import type { Source } from "../../lib/transcript/source.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Exchange, Transcript } from "../../lib/transcript/transcript.ts";

/** Words that some format takes for something else: markup, quotes, braces, formulas, marks of direction, half characters. */
const PIECES = [
  ..."<>&\"'`*_[](){}\\|#$%^~=+-@;:,.!/?\t\0\u0001\u0085\u00a0\u2028\u200f\u202e\ufeff\ufffe\ud83d\udc00",
  ..."aZ9 é 🙂 م",
  ..."<b> </p> <script> <!-- --> ]]> &amp; &#0; \\u0041 %% $$ [[a]] ==b== =1+1 @SUM \\textbf{ } and -- ER  -  TY  - ^turn-1".split(
    " ",
  ),
];

/** Text made to hurt, in one line. */
export function hostileLine(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }).map((text) => text.replaceAll("\n", " ")),
  );
}

/** Text made to hurt, of no, one or several paragraphs. */
export function hostileText(): fc.Arbitrary<string> {
  return fc.array(hostileLine(), { maxLength: 3 }).map((lines) => lines.join("\n"));
}

/** A sound transcript all of whose words are made to hurt; its passages lie in no blocks. */
export function hostileTranscripts(): fc.Arbitrary<Transcript> {
  return fc
    .record({
      source: sources(),
      speakers: casts(),
      kinds: fc.array(fc.constantFrom(...KINDS), { maxLength: 8 }),
    })
    .chain(({ source, speakers, kinds }) =>
      fc.tuple(...kinds.map((kind) => items(kind, speakers))).chain((made) =>
        fc.tuple(exchanges(made), fc.option(corrections())).map(([found, corrected]) => {
          const read = {
            verdict: { kind: "transcript" as const, score: 0.5, reasons: ["labels" as const] },
            speakers,
            items: made,
            exchanges: found,
          };
          return {
            ...read,
            source,
            leftovers: [{ reason: "rule" as const, passage: { block: 0, start: 0, end: 3 } }],
            grammar: 1,
            ...(corrected && { corrections: corrected, uncorrected: read }),
          };
        }),
      ),
    );
}

const KINDS = ["turn", "turn", "turn", "note", "heading", "gap"] as const;

function sources(): fc.Arbitrary<Source> {
  const perhaps = fc.option(hostileLine());
  const date = fc.oneof(fc.constantFrom("2031-04-05", null), perhaps);
  return fc.record({
    url: fc.oneof(fc.constantFrom("https://www.nato.int/a?b=1&c=2#d", "javascript:alert(1)", null), perhaps),
    title: hostileLine(),
    subtitle: perhaps,
    date,
    updated: date,
    language: fc.oneof(fc.constantFrom("en", "zh-Hant"), perhaps),
    delivery: fc.constantFrom("as delivered" as const, "as prepared" as const, null),
    publisher: perhaps,
    credits: fc.array(hostileLine(), { maxLength: 2 }),
  });
}

function casts(): fc.Arbitrary<Speaker[]> {
  const perhaps = fc.option(fc.oneof(hostileLine(), fc.constantFrom("Ada Norling", "Jaap de Hoop")));
  const kind = fc.constantFrom<SpeakerKind>("principal", "moderator", "journalist", "unidentified");
  const corrected = fc.subarray(["name" as const, "role" as const, "outlet" as const, "kind" as const], {
    minLength: 1,
  });
  const person = fc.record(
    { name: perhaps, role: perhaps, outlet: perhaps, kind, corrected },
    { requiredKeys: ["name", "role", "outlet", "kind"] },
  );
  return fc
    .array(person, { minLength: 1, maxLength: 4 })
    .map((speakers) => speakers.map((speaker, at) => ({ id: `s${at + 1}` as SpeakerId, ...speaker })));
}

function corrections(): fc.Arbitrary<ReplayedCorrection[]> {
  const perhaps = fc.option(hostileLine());
  const lost = fc.record({
    kind: fc.constant("gap" as const),
    gap: fc.constant({ reason: "omission" as const, before: null, after: null }),
    lost: perhaps,
  });
  const correction = fc.record({
    id: fc.uuid(),
    madeAt: hostileLine(),
    undoneAt: perhaps,
    change: lost,
    outcome: fc.constantFrom("holds" as const, "agrees" as const, "lost" as const, "undone" as const),
    was: perhaps,
  });
  return fc.array(correction, { minLength: 1, maxLength: 2 });
}

function items(type: (typeof KINDS)[number], speakers: readonly Speaker[]): fc.Arbitrary<Item> {
  const passages = fc.constant([{ block: 1, start: 2, end: 3 }]);
  const speaker = fc.constantFrom(...speakers.map(({ id }) => id));
  const yes = fc.constant(true as const);
  switch (type) {
    case "turn":
      return fc.record(
        {
          type: fc.constant("turn" as const),
          id: turnIds(),
          speaker,
          label: fc.option(hostileLine()),
          text: hostileText(),
          labelPassages: passages,
          passages,
          unheard: passages,
          inferred: yes,
          resumes: yes,
          likely: speaker,
          confidence: fc.constantFrom(0, 0.1, 1),
          reasons: fc.constant(["bold" as const, "colon" as const]),
          corrected: fc.subarray(["speaker" as const, "beginning" as const, "exchange" as const]),
        },
        {
          requiredKeys: [
            "type",
            "speaker",
            "label",
            "text",
            "labelPassages",
            "passages",
            "confidence",
            "reasons",
          ],
        },
      ) as fc.Arbitrary<Item>;
    case "note": {
      const kind = fc.constantFrom("front", "scene", "narration", "end");
      return fc.record({
        type: fc.constant(type),
        kind,
        text: hostileText(),
        passages,
      }) as fc.Arbitrary<Item>;
    }
    case "heading":
      return fc.record({ type: fc.constant(type), text: hostileText(), passages });
    case "gap":
      return fc.record(
        {
          type: fc.constant(type),
          reason: fc.constantFrom("page-break", "omission"),
          passages,
          lost: hostileText(),
        },
        { requiredKeys: ["type", "reason", "passages"] },
      );
  }
}

/** Such as ours, one of them twice, and any that a file may bring. */
function turnIds(): fc.Arbitrary<TurnId> {
  const own = fc.constantFrom("t0123456789abcdef", "t0123456789abcdef-2");
  return fc.oneof(own, hostileLine()).filter((id) => id !== "") as fc.Arbitrary<TurnId>;
}

function exchanges(made: readonly Item[]): fc.Arbitrary<Exchange[]> {
  const turns = made.flatMap(({ type }, at) => (type === "turn" ? [at] : []));
  if (turns.length < 2) return fc.constant([]);
  const some = fc.subarray(turns, { minLength: 1 });
  return fc.array(fc.record({ question: some, answers: some }), { maxLength: 2 });
}
