/** From one place in the blocks to another, which comes later: what somebody selected. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
}

/** Before the character at `at` of a block's text. */
export interface Place {
  readonly block: number;
  readonly at: number;
}
