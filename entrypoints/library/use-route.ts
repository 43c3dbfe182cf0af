import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Route, routeOf } from "./route.ts";

/** The address's route. Each view begins at its top; going back to the list finds it scrolled as it was left. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  const left = useRef(0);
  useEffect(() => {
    history.scrollRestoration = "manual";
    const remember = () => {
      if (routeOf(location.hash).view === "list") left.current = scrollY;
    };
    const turn = () => setRoute(routeOf(location.hash));
    addEventListener("scroll", remember, { passive: true });
    addEventListener("hashchange", turn);
    return () => {
      removeEventListener("scroll", remember);
      removeEventListener("hashchange", turn);
    };
  }, []);
  useLayoutEffect(() => scrollTo(0, route.view === "list" ? left.current : 0), [route]);
  return route;
}
