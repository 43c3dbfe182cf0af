/** Addresses are no matter of the DOM: every engine reads them. For `tsconfig.pure.json`, which has no DOM library. */
declare const URL: {
  new (address: string, base?: string): URL;
  canParse(address: string, base?: string): boolean;
  parse(address: string, base?: string): URL | null;
};

/** What the pure folders may read of an address. */
interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
  readonly hash: string;
}

/** The names and values of an address's query, in order. */
interface URLSearchParams extends Iterable<[string, string]> {}

declare const URLSearchParams: { new (entries: readonly (readonly [string, string])[]): URLSearchParams };
