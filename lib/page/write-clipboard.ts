/** What goes to the clipboard. `html`: the same for editors of formatted text; `null` for text alone. */
export interface Clipping {
  readonly text: string;
  readonly html: string | null;
}

/** Puts text, and with it its formatted form, on the clipboard; false where the browser refuses: no gesture, no focus, no permission. */
export async function writeClipboard({ text, html }: Clipping): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf(text, html)]);
    return true;
  } catch {
    return false;
  }
}

function itemOf(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
}
