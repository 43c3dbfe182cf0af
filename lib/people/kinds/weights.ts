/** The kinds between which conduct, office and header decide. */
export const DECIDED_KINDS = ["principal", "moderator", "journalist", "audience"] as const;

/** What each feature of somebody who speaks adds to the score of each kind, in the order of `DECIDED_KINDS`. `npm run fit` writes them. */
export const KIND_WEIGHTS = {
  always: [0.7, -0.2, 0, -0.5],
  pressOffice: [-0.7, 0.2, 1, 0],
  housed: [-0.6, -0.2, 1.1, -0.3],
  housedInTitle: [-0.1, 0.2, -0.1, 0],
  housedFirst: [-0.4, 0.5, -0.1, 0],
  floorOffice: [-0.6, 0.9, -0.2, -0.1],
  floorOfficeAmongGuests: [-0.3, 0.5, -0.2, 0],
  office: [1.2, -0.5, -0.5, -0.3],
  title: [0, 0.6, -0.5, -0.1],
  bare: [0.2, -0.1, -0.2, 0.2],
  bareAtInterview: [-0.2, 0.3, -0.5, 0.4],
  headed: [0.9, -0.6, -0.2, -0.1],
  headedInTitle: [0.1, 0.1, -0.1, -0.1],
  headedInSubtitle: [0.5, -0.5, 0, 0],
  aloneInTitle: [-0.1, 0.2, -0.1, -0.1],
  guest: [1.2, -0.9, -0.2, -0.1],
  guestsElsewhere: [0.1, 0.2, -0.4, 0.1],
  asksHalf: [-0.9, 0, 0.7, 0.2],
  asksMost: [-0.3, -0.3, 0.9, -0.2],
  asksNever: [0, 0.4, -0.1, -0.3],
  asksHalfAmongGuests: [-0.2, -0.4, 0.3, 0.3],
  asksAgain: [-0.9, 1.2, -0.2, -0.2],
  handsNever: [0.5, -0.2, -0.2, -0.2],
  callsOnly: [-1.3, 1.4, -0.5, -0.5],
  handsAmongGuests: [0, 0.4, -0.2, -0.1],
  afterAskers: [0.7, -0.7, 0.2, -0.1],
  afterAskersNever: [-0.4, 0.9, -0.2, -0.2],
  beforeAskers: [0.7, -0.4, -0.1, -0.2],
  beforeAskersOnly: [-0.8, 1, -0.6, -0.1],
  replies: [1, -0.9, -0.3, 0.2],
  repliedTo: [-0.3, 0.1, 0.4, -0.2],
  addressed: [0.2, -0.1, -0.1, -0.1],
  brief: [-0.2, 0.6, -0.1, -0.3],
  briefest: [-0.6, 0.4, 0.1, 0],
  mostWords: [0.9, -0.1, -0.4, -0.4],
  fewestWords: [-0.4, -0.3, 0.4, 0.4],
  first: [-0.6, 1.4, -0.5, -0.3],
  often: [0.3, 0.7, -0.5, -0.5],
  interview: [-0.2, 0.5, -0.5, 0.3],
  press: [0.4, -0.7, 0.8, -0.5],
  askers: [0.7, 0.2, -0.5, -0.4],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** A feature of somebody who speaks, by name. `always` holds of everybody. */
export type KindFeature = keyof typeof KIND_WEIGHTS;

/** What features add to the scores of kinds. */
export type KindWeights = Readonly<Partial<Record<KindFeature, readonly number[]>>>;
