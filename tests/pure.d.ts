/** Addresses are no matter of the DOM: every engine reads them. For `tsconfig.pure.json`, which has no DOM library. */
declare const URL: {
  new (address: string, base?: string): PureUrl;
  canParse(address: string, base?: string): boolean;
  parse(address: string, base?: string): PureUrl | null;
};

/** What the pure folders may read of an address. */
interface PureUrl {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}
