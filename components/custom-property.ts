let named = (name: string): `--${string}` => `--${name}`;

/** Has the components name their custom properties so; in a page of others, names that it cannot know. */
export function nameCustomProperties(by: typeof named): void {
  named = by;
}

/** The name of a custom property that a component sets. */
export function customProperty(name: string): `--${string}` {
  return named(name);
}
