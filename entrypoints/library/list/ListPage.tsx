import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { useTitle } from "../../../components/use-title.ts";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { Lists } from "../../../lib/store/shelf.ts";
import { counted } from "../../../lib/strings/words.ts";
import type { JoinedNames } from "../../../lib/transcript/joined-names.ts";
import { Failure } from "../Failure.tsx";
import type { Finder } from "../search/finder.ts";
import type { Deletion } from "../Toast.tsx";
import type { Loaded } from "../use-loaded.ts";
import { Wait } from "../Wait.tsx";
import type { Arrangement } from "./arrange.ts";
import { BackupReminder } from "./BackupReminder.tsx";
import { ImportOwn } from "./ImportOwn.tsx";
import { Lost } from "./Lost.tsx";
import { ReadBetter } from "./ReadBetter.tsx";
import { RecentlyDeleted } from "./RecentlyDeleted.tsx";
import { Shelf } from "./Shelf.tsx";
import { useLost } from "./use-lost.ts";

interface ListPageProps {
  readonly library: Library;
  readonly finder: Finder;
  /** The lists, and what asks for them again. */
  readonly lists: readonly [Loaded<Lists>, () => void];
  /** The names that the reader joined; `null` while that is not known. */
  readonly joined: readonly JoinedNames[] | null;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onDeleted: (deletion: Deletion) => void;
  /** What was just taken back from deletion: the focus goes to it. */
  readonly restored: string | null;
  /** How many transcripts read better since the update; 0 where there is nothing to tell. */
  readonly better: number;
  readonly onBetterSeen: () => void;
}

/** All that is saved, and what was deleted of late. */
export function ListPage({ library, lists: [loaded, again], better, onBetterSeen, ...rest }: ListPageProps) {
  useTitle(i18n.t("library.title"));
  const [lost, dismiss] = useLost(loaded);
  if (loaded.state === "loading") return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  const { saved, removed } = loaded.value;
  return (
    <main class="library">
      <header class="library-head">
        <h1>{i18n.t("library.title")}</h1>
        <p class="soft">
          {saved.length > 0 ? counted("library.count", saved.length) : i18n.t("library.local")}
        </p>
        <p>
          <a href={hashOf({ view: "quotes" })}>{i18n.t("quotes.title")}</a>
        </p>
        <button type="button" class="plain-button" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t("options.title")}
        </button>
      </header>
      {browser.extension.inIncognitoContext && <p class="notice">{i18n.t("library.private")}</p>}
      <ReadBetter transcripts={better} onDismiss={onBetterSeen} />
      <BackupReminder library={library} saved={saved.length} />
      {lost !== null && <Lost on={lost} onDismiss={dismiss} />}
      {saved.length === 0 ? lost === null && <Empty /> : <Shelf library={library} saved={saved} {...rest} />}
      <ImportOwn library={library} />
      <RecentlyDeleted library={library} removed={removed} />
    </main>
  );
}

function Empty() {
  return (
    <section class="empty">
      <h2>{i18n.t("library.empty.title")}</h2>
      <p>{i18n.t("library.empty.how")}</p>
      <p>
        <a class="button" href={SAMPLE}>
          {i18n.t("library.empty.sample")}
        </a>
      </p>
    </section>
  );
}

/** A page of its own. */
const SAMPLE = "/sample.html";
