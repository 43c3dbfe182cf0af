/** What goes to the clipboard. `html`: the same for editors of formatted text; `null` for text alone. */
export interface Clipping {
  readonly text: string;
  readonly html: string | null;
}

/**
 * Puts text, and with it its formatted form, on the clipboard, with U+FFFD for half a character, which no clipboard holds; false where the
 * browser refuses: no gesture, no focus, no permission.
 */
export async function writeClipboard({ text, html }: Clipping): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(text.toWellFormed());
    else await navigator.clipboard.write([itemOf(text.toWellFormed(), html.toWellFormed())]);
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
