import { Skeleton } from "../../components/tab/Skeleton.tsx";
import { TabView } from "../../components/tab/TabView.tsx";
import { useActiveTab } from "./use-active-tab.ts";

/** The outline beside the page: that of whatever tab stands in front in this window. */
export function Panel() {
  const tab = useActiveTab();
  if (!tab) return <Skeleton />;
  return <TabView key={tab.id} tab={tab.id} surface="panel" isPrivate={tab.isPrivate} />;
}
