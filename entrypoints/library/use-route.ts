import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Route, routeOf } from "../../lib/library-routes.ts";

/** The address's route. Each view begins at its top; going back to the list finds it scrolled as it was left. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const left = useRef(0);
  const view = useRef(route.view);
  useEffect(() => {
    history.scrollRestoration = "manual";
    const turn = () => {
      // What was left still stands on screen here.
      if (view.current === "list") left.current = scrollY;
      const next = routeOf(location.hash);
      view.current = next.view;
      setRoute(next);
    };
    addEventListener("hashchange", turn);
    return () => removeEventListener("hashchange", turn);
  }, []);
  useLayoutEffect(() => scrollTo(0, route.view === "list" ? left.current : 0), [route]);
  return route;
}
