/** Whether this is a web page: not an XML document, an image or another file that the browser shows in a page of its own. */
export function isHtml(document: Document): boolean {
  return document.contentType === "text/html" || document.contentType === "application/xhtml+xml";
}
