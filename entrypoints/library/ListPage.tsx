import { useEffect, useMemo, useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { counted } from "../../components/words.ts";
import type { Library } from "../../lib/store/library.ts";
import type { SavedTranscript } from "../../lib/store/saved.ts";
import { Failure } from "./Failure.tsx";
import { ListRow } from "./ListRow.tsx";
import { arrange, type Order } from "./order.ts";
import { KEPT_DAYS, RecentlyDeleted } from "./RecentlyDeleted.tsx";
import { hashOf } from "./route.ts";
import type { Deletion } from "./Toast.tsx";
import { useLoaded } from "./use-loaded.ts";
import { useTitle } from "./use-title.ts";
import { Wait } from "./Wait.tsx";

interface ListPageProps {
  readonly library: Library;
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly onDeleted: (deletion: Deletion) => void;
  /** What was just taken back from deletion: the focus goes to it. */
  readonly restored: string | null;
}

/** All that is saved, and what was deleted of late. */
export function ListPage({ library, onDeleted, ...tools }: ListPageProps) {
  useTitle(i18n.t("library.title"));
  const [loaded, again] = useLoaded(library, "list", askLists);
  useEffect(() => {
    const before = new Date(Date.now() - KEPT_DAYS * DAY).toISOString();
    // Where the library cannot be opened, the list says so.
    library.purgeRemoved(before).catch(() => {});
  }, [library]);
  if (loaded.state === "loading") return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  const { list, removed } = loaded.value;
  return (
    <main class="library">
      <header class="library-head">
        <h1>{i18n.t("library.title")}</h1>
        <p class="soft">
          {list.length > 0 ? counted("library.count", list.length) : i18n.t("library.local")}
        </p>
      </header>
      {browser.extension.inIncognitoContext && <p class="notice">{i18n.t("library.private")}</p>}
      {list.length === 0 ? <Empty /> : <Shelf {...{ library, list, onDeleted }} {...tools} />}
      <RecentlyDeleted library={library} removed={removed} />
    </main>
  );
}

const DAY = 24 * 60 * 60 * 1000;

async function askLists(library: Library) {
  const [list, removed] = await Promise.all([library.list(), library.listRemoved()]);
  return { list, removed };
}

function Empty() {
  return (
    <section class="empty">
      <h2>{i18n.t("library.empty.title")}</h2>
      <p>{i18n.t("library.empty.how")}</p>
      <p>
        <a class="button" href={hashOf({ view: "sample" })}>
          {i18n.t("library.empty.sample")}
        </a>
      </p>
    </section>
  );
}

interface ShelfProps extends ListPageProps {
  readonly list: readonly SavedTranscript[];
}

function Shelf({ library, list, filter, setFilter, order, setOrder, onDeleted, restored }: ShelfProps) {
  const shown = useMemo(() => arrange(list, filter, order), [list, filter, order]);
  const shelf = useRef<HTMLUListElement>(null);
  const isBack = shown.some(({ id }) => id === restored);
  useEffect(() => {
    const row = isBack && restored ? `[data-document="${CSS.escape(restored)}"] a` : null;
    if (row) shelf.current?.querySelector<HTMLElement>(row)?.focus();
  }, [isBack, restored]);
  return (
    <>
      <search class="library-tools">
        <label class="library-filter">
          <span class="unseen">{i18n.t("library.filter")}</span>
          <input
            type="search"
            placeholder={i18n.t("library.filter")}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </label>
        <label class="library-order">
          <span>{i18n.t("library.order.label")}</span>
          <select
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value === "spoken" ? "spoken" : "saved")}
          >
            <option value="saved">{i18n.t("library.order.saved")}</option>
            <option value="spoken">{i18n.t("library.order.spoken")}</option>
          </select>
        </label>
        <p class="library-found soft" role="status">
          {filter.trim() !== "" && counted("library.found", shown.length)}
        </p>
      </search>
      <ul class="shelf" ref={shelf}>
        {shown.map((line) => (
          <ListRow key={line.id} library={library} line={line} onDeleted={onDeleted} />
        ))}
      </ul>
    </>
  );
}
