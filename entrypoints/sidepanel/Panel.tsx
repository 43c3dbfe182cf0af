import { Skeleton } from "../tab-view/Skeleton.tsx";
import { TabView } from "../tab-view/TabView.tsx";
import { useActiveTab } from "./use-active-tab.ts";

/** The outline beside the page: that of whatever tab stands in front in this window. */
export function Panel() {
  const tab = useActiveTab();
  if (!tab) return <Skeleton />;
  return <TabView key={tab.id} tab={tab.id} surface="panel" isPrivate={tab.isPrivate} />;
}
