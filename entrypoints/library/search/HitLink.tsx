import { Fragment } from "preact";
import { i18n } from "#i18n";
import { Pencil } from "../../../components/correct/icons.tsx";
import type { Context } from "../../../lib/search/contexts.ts";
import type { Hit } from "../../../lib/search/found.ts";
import { piecesOf } from "../../../lib/search/pieces.ts";
import { callSpeaker, kindWord } from "../../../lib/strings/words.ts";

interface HitLinkProps {
  readonly hit: Hit;
  /** Opens the transcript at this turn. */
  readonly href: string;
}

/** A hit: who says it, in answer to whom, and the sentences in which it stands. */
export function HitLink({ hit, href }: HitLinkProps) {
  const { speaker, part, answers, contexts, corrected } = hit;
  return (
    <a class="hit" href={href}>
      <span class="hit-who">
        <bdi class="hit-name">{speaker ? callSpeaker(speaker) : kindWord("unidentified")}</bdi>
        {speaker?.outlet && (
          <>
            , <bdi>{speaker.outlet}</bdi>
          </>
        )}
        {corrected && (
          <>
            {" · "}
            <Pencil /> {i18n.t("page.corrected")}
          </>
        )}
        {part === "question" && ` · ${i18n.t("outline.asks")}`}
        {answers && ` · ${i18n.t("library.person.answering", [callSpeaker(answers)])}`}
      </span>
      <span class="hit-words" dir="auto">
        {contexts.map((context, at) => (
          <Fragment key={context.start}>
            {joinOf(contexts[at - 1], context)}
            {piecesOf(context).map(({ text, marked }, place) =>
              marked ? <mark key={place}>{text}</mark> : text,
            )}
          </Fragment>
        ))}
        {contexts.at(-1)?.cutAfter && "…"}
      </span>
    </a>
  );
}

/** What stands before a context: nothing, a space, or a sign that words are left out. */
function joinOf(before: Context | undefined, { start, cutBefore }: Context): string {
  if (!before) return cutBefore ? "…" : "";
  return start - before.end <= 1 ? " " : " … ";
}
