import { defineUnlistedScript } from "#imports";
import { showPageOutline } from "../../components/page-outline/show-page-outline.tsx";

/** Injected by the background when the reader wants the outline in the page. */
export default defineUnlistedScript(() => showPageOutline());
