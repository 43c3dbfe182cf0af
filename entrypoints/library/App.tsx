import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { hashOf } from "../../lib/library-routes.ts";
import type { Library } from "../../lib/store/library.ts";
import { shown } from "../../lib/strings/words.ts";
import { Failure } from "./Failure.tsx";
import { type Arrangement, EVERYTHING } from "./list/arrange.ts";
import { ListPage } from "./list/ListPage.tsx";
import { KEPT_DAYS } from "./list/RecentlyDeleted.tsx";
import { PersonPage } from "./person/PersonPage.tsx";
import { QuotesPage } from "./quotes/QuotesPage.tsx";
import { SavedPage } from "./reading/SavedPage.tsx";
import type { Finder } from "./search/finder.ts";
import { type Deletion, Toast } from "./Toast.tsx";
import { useJoinedNames } from "./use-joined-names.ts";
import { useLoaded } from "./use-loaded.ts";
import { useReadingAnew } from "./use-reading-anew.ts";
import { useRoute } from "./use-route.ts";
import { useStrayError } from "./use-stray-error.ts";

interface AppProps {
  readonly library: Library;
  readonly finder: Finder;
}

/** The library page: what is saved, or one transcript, as the address says. */
export function App({ library, finder }: AppProps) {
  const route = useRoute();
  // Kept while one reads, so that going back is at once and at the same place.
  const lists = useLoaded(library, "lists", (opened) => opened.lists());
  const joined = useJoinedNames(library);
  const [arrangement, setArrangement] = useState<Arrangement>(EVERYTHING);
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const anew = useReadingAnew(library);
  const stray = useStrayError();
  // Once the list is there, which need not wait for it.
  const deletes = lists[0].state === "ready" && lists[0].value.removed.length > 0;
  useEffect(() => {
    if (deletes) void purge(library);
  }, [library, deletes]);
  // Where older addresses of the sample lead.
  useEffect(() => {
    if (route.view === "sample") location.replace(SAMPLE);
  }, [route.view]);
  if (stray) return <Failure error={stray} onRetry={() => location.reload()} />;
  const onDeleted = (deleted: Deletion) => {
    setRestored(null);
    setDeletion(deleted);
    if (route.view === "transcript") location.hash = hashOf({ view: "list" });
  };
  const onGone = (takenBack: boolean) => {
    setDeletion(null);
    if (takenBack && deletion) setRestored(deletion.ids[0] ?? null);
  };
  return (
    <>
      {route.view === "list" && (
        <ListPage
          {...{ library, finder, lists, joined, arrangement, restored, onDeleted }}
          onArrange={setArrangement}
          better={anew.better}
          onBetterSeen={anew.dismiss}
        />
      )}
      {route.view === "transcript" && <SavedPage key={route.id} {...{ library, onDeleted }} {...route} />}
      {route.view === "person" && (
        <PersonPage key={route.name} {...{ library, lists, joined }} name={route.name} />
      )}
      {route.view === "quotes" && <QuotesPage library={library} />}
      {anew.progress && (
        // A status by its role, and not heard: it changes with every transcript.
        <p class="library-progress soft" role="status" aria-live="off">
          {i18n.t("library.reading.anew", [shown(anew.progress.done), shown(anew.progress.total)])}
        </p>
      )}
      <Toast library={library} deletion={deletion} onGone={onGone} />
    </>
  );
}

const SAMPLE = "/sample.html";

/** What cannot be deleted for good today can be tomorrow; where the library does not open, the list says so. */
async function purge(library: Library): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * DAY).toISOString();
  await library.purgeRemoved(before).catch(() => {});
}

const DAY = 24 * 60 * 60 * 1000;
