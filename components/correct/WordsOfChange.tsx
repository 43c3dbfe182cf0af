import "./words-of-change.css";
import { i18n } from "#i18n";
import type { ChangeWords } from "./change-words.ts";

/** What a correction says: what it is about, what was read, struck out, and what the reader says. */
export function WordsOfChange({ words: { about, was, now } }: { readonly words: ChangeWords }) {
  const isPair = was !== null && now !== null;
  return (
    <>
      {about !== null && (
        <>
          <bdi>{about}</bdi>
          {was !== null || now !== null ? ": " : null}
        </>
      )}
      {was !== null && (
        <>
          {!isPair && <span class="unseen">{i18n.t("correct.change.was")} </span>}
          <del class="change-was">
            <bdi>{was}</bdi>
          </del>
        </>
      )}
      {isPair && <span aria-hidden="true"> → </span>}
      {now !== null && (
        <strong class="change-now">
          <bdi>{now}</bdi>
        </strong>
      )}
    </>
  );
}
