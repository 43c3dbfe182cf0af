import "./reading.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { CopyReport } from "../../components/CopyReport.tsx";
import { OutlinePane } from "../../components/OutlinePane.tsx";
import type { SpeakerId } from "../../lib/transcript/speaker.ts";
import type { Revision } from "../../lib/transcript/transcript.ts";
import { Article } from "./Article.tsx";
import { ReadingHead } from "./ReadingHead.tsx";
import { hashOf } from "./route.ts";
import { useCurrentTurn } from "./use-current-turn.ts";
import { useMedia } from "./use-media.ts";
import { useTitle } from "./use-title.ts";

interface ReadingViewProps {
  readonly reading: Pick<Revision, "transcript" | "blocks">;
  /** What must be known before reading; `null` for nothing. */
  readonly notice: ComponentChildren;
  readonly actions: ComponentChildren;
  /** What the head says beside the source's own facts. */
  readonly children?: ComponentChildren;
}

/** A transcript set for reading, its outline beside it. */
export function ReadingView({ reading, notice, actions, children }: ReadingViewProps) {
  const { transcript } = reading;
  useTitle(transcript.source.title || i18n.t("transcript.untitled"));
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { current, jump } = useCurrentTurn(article, transcript);
  const [focus, setFocus] = useState<readonly SpeakerId[]>([]);
  const wide = useMedia("(width >= 60rem)");
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="reading">
      <aside class="reading-side" aria-label={i18n.t("outline.title")}>
        <p class="reading-back">
          <a href={hashOf({ view: "list" })}>{i18n.t("library.back")}</a>
        </p>
        <details class="reading-outline" open={wide}>
          <summary>{i18n.t("outline.title")}</summary>
          {/* Beside the text the outline follows it; above the text it would drag the page back up. */}
          <OutlinePane
            transcript={transcript}
            onJump={jump}
            current={wide ? current : null}
            focus={focus}
            onFocus={setFocus}
          />
        </details>
      </aside>
      <main class="reading-main">
        {notice && (
          <div class="notice" role="note">
            {notice}
          </div>
        )}
        <ReadingHead source={transcript.source} heading={heading} actions={actions}>
          {children}
        </ReadingHead>
        <Article transcript={transcript} article={article} focus={focus} />
        <footer class="reading-foot">
          <CopyReport address={transcript.source.url} verdict={transcript.verdict} reading={reading} />
        </footer>
      </main>
    </div>
  );
}
