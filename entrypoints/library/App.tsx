import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Library } from "../../lib/store/library.ts";
import { Failure } from "./Failure.tsx";
import { ListPage } from "./ListPage.tsx";
import type { Order } from "./order.ts";
import { hashOf, type Route, routeOf } from "./route.ts";
import { SamplePage } from "./SamplePage.tsx";
import { SavedPage } from "./SavedPage.tsx";
import { type Deletion, Toast } from "./Toast.tsx";

interface AppProps {
  readonly library: Library;
}

/** The library page: what is saved, or one transcript, as the address says. */
export function App({ library }: AppProps) {
  const route = useRoute();
  const [filter, setFilter] = useState("");
  const [order, setOrder] = useState<Order>("saved");
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const stray = useStrayError();
  if (stray) return <Failure error={stray} onRetry={() => location.reload()} />;
  const onDeleted = (deleted: Deletion) => {
    setRestored(null);
    setDeletion(deleted);
    if (route.view === "transcript") location.hash = hashOf({ view: "list" });
  };
  return (
    <>
      {route.view === "list" && (
        <ListPage library={library} {...{ filter, setFilter, order, setOrder, onDeleted, restored }} />
      )}
      {route.view === "transcript" && (
        <SavedPage
          key={route.id}
          library={library}
          id={route.id}
          revision={route.revision}
          onDeleted={onDeleted}
        />
      )}
      {route.view === "sample" && <SamplePage library={library} />}
      <Toast
        library={library}
        deletion={deletion}
        onGone={(back) => {
          setDeletion(null);
          if (back && deletion) setRestored(deletion.id);
        }}
      />
    </>
  );
}

/** The address's route. Going back finds the page scrolled as it was left. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const left = useRef(new Map<string, number>());
  const here = useRef(location.hash);
  useEffect(() => {
    history.scrollRestoration = "manual";
    const remember = () => left.current.set(here.current, scrollY);
    const turn = () => {
      here.current = location.hash;
      setRoute(routeOf(location.hash));
    };
    addEventListener("scrollend", remember);
    addEventListener("hashchange", turn);
    return () => {
      removeEventListener("scrollend", remember);
      removeEventListener("hashchange", turn);
    };
  }, []);
  useLayoutEffect(() => {
    scrollTo(0, route.view === "list" ? (left.current.get(here.current) ?? 0) : 0);
  }, [route]);
  return route;
}

/** An error that no caller waited for. */
function useStrayError(): unknown {
  const [stray, setStray] = useState<unknown>(null);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => setStray(event.reason ?? new Error("rejected"));
    addEventListener("unhandledrejection", hear);
    return () => removeEventListener("unhandledrejection", hear);
  }, []);
  return stray;
}
