/** A word that no page can know: the custom properties of a page are the whole document's, those in a closed shadow as well (`@property`). */
const WORD = `x${crypto.randomUUID().slice(0, 8)}`;

/** The name of a custom property of ours in this page: `--` and a name that a page cannot guess. */
export function ownProperty(name: string): `--${string}` {
  return `--${WORD}-${name}`;
}

/** A style sheet with our own names for all its custom properties, where they are set and where they are used. */
export function withOwnProperties(css: string): string {
  return css.replaceAll(/(?<![\w-])--(?=[a-z])/g, `--${WORD}-`);
}
