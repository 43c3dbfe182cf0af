import type { KindFeature } from "../../transcript/reasons.ts";

/** The kinds between which conduct, office and header decide. */
export const DECIDED_KINDS = ["principal", "moderator", "journalist", "audience"] as const;

/** What each feature of somebody who speaks adds to the score of each kind, in the order of `DECIDED_KINDS`. `npm run fit` writes them. */
export const KIND_WEIGHTS = {
  always: [0.5, -0.1, 0.1, -0.5],
  "press-office": [-0.7, 0.2, 1, 0],
  housed: [-0.6, -0.2, 1.1, -0.3],
  "housed-in-title": [-0.1, 0.2, -0.1, 0],
  "housed-first": [-0.4, 0.6, -0.1, 0],
  "floor-office": [-0.6, 0.9, -0.2, -0.1],
  "floor-office-among-guests": [-0.3, 0.5, -0.2, -0.1],
  office: [1.2, -0.5, -0.5, -0.3],
  title: [-0.1, 0.5, -0.3, -0.1],
  bare: [0.2, -0.1, -0.3, 0.2],
  "bare-at-interview": [-0.3, 0.3, -0.4, 0.4],
  headed: [0.9, -0.6, -0.2, -0.1],
  "headed-in-title": [0.1, 0.1, -0.1, -0.1],
  "headed-in-subtitle": [0.5, -0.5, 0, 0],
  "alone-in-title": [0, 0.2, -0.1, -0.1],
  guest: [1.2, -0.9, -0.2, -0.1],
  "guests-elsewhere": [0.2, 0.1, -0.5, 0.1],
  "asks-half": [-0.9, 0, 0.6, 0.2],
  "asks-most": [-0.3, -0.3, 0.8, -0.2],
  "asks-never": [0.2, 0.4, -0.2, -0.3],
  "asks-half-among-guests": [-0.2, -0.3, 0.3, 0.3],
  "asks-again": [-0.9, 1.3, -0.1, -0.2],
  "hands-never": [0.4, -0.1, -0.1, -0.2],
  "calls-only": [-1.3, 1.4, -0.5, -0.5],
  "hands-among-guests": [0, 0.4, -0.2, -0.1],
  "after-askers": [0.6, -0.7, 0.2, -0.1],
  "after-askers-never": [-0.6, 0.9, -0.2, -0.2],
  "before-askers": [0.8, -0.5, -0.1, -0.2],
  "before-askers-only": [-1, 1.1, -0.5, -0.1],
  replies: [0.8, -0.8, -0.3, 0.2],
  "replied-to": [-0.3, 0.1, 0.4, -0.2],
  addressed: [0.2, -0.1, -0.1, -0.1],
  brief: [-0.2, 0.6, -0.1, -0.3],
  briefest: [-0.5, 0.4, 0.1, 0],
  "most-words": [0.9, -0.2, -0.5, -0.4],
  "fewest-words": [-0.4, -0.3, 0.3, 0.4],
  first: [-0.6, 1.4, -0.5, -0.3],
  often: [0.4, 0.7, -0.5, -0.5],
  interview: [-0.2, 0.5, -0.5, 0.3],
  press: [0.3, -0.7, 0.8, -0.5],
  askers: [0.5, 0.2, -0.4, -0.3],
} as const satisfies Readonly<Record<KindFeature, readonly number[]>>;

/** What features add to the scores of kinds. */
export type KindWeights = Readonly<Partial<Record<KindFeature, readonly number[]>>>;
