/** How an exported page looks: a calm column, the reader's own colour scheme, no page break after a speaker's name. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#5a5a5a, #a8a8a8); }
body { margin: 0; font: 1.0625rem/1.6 Georgia, serif; background: Canvas; color: CanvasText; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; }
header p, .note { color: var(--quiet); }
.note { font-style: italic; }
section { margin-top: 1.75rem; }
h2.speaker { font: .9375rem/1.6 system-ui, sans-serif; margin: 0; margin-bottom: .25rem; break-after: avoid; }
section p { margin: 0 0 .75rem; }
section:target { outline: 2px solid currentColor; outline-offset: .5rem; }
`;
