/** Something to learn from: the features that hold, by index, which of the classes it is, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** How many times all examples are gone through, how far the first step goes, and how dear it is to leave what was expected. */
export interface Fitting {
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  /** What features are expected to add to each class, by index; 0 where nothing is said. */
  readonly expected?: ReadonlyMap<number, readonly number[]>;
}

/** Steps follow the mean of this much of the gradients before, and of their squares (Adam, Kingma and Ba 2015). */
const MOMENTUM = 0.9;
const SQUARES = 0.99;

/**
 * Fits a multinomial logistic regression: what each feature adds to the score of each class, `[feature][class]`. The same examples
 * always give the same weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  features: number,
  classes: number,
  { rounds, rate, penalty, expected }: Fitting,
): number[][] {
  const size = features * classes;
  const prior = new Float64Array(size);
  for (const [feature, row] of expected ?? []) prior.set(row, feature * classes);
  const weights = Float64Array.from(prior);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const scores = new Float64Array(classes);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight, at) => penalty * (weight - (prior[at] ?? 0)));
    for (const example of examples) addGradient(gradient, weights, example, scores);
    const step = rate * (1 - round / rounds);
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * slope;
      square[at] = SQUARES * (square[at] ?? 0) + (1 - SQUARES) * slope * slope;
      const towards = (mean[at] ?? 0) / (1 - MOMENTUM ** round);
      const scale = Math.sqrt((square[at] ?? 0) / (1 - SQUARES ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * towards) / scale;
    }
  }
  return Array.from({ length: features }, (_, at) => [...weights.slice(at * classes, (at + 1) * classes)]);
}

/** Adds what an example says of each weight: the probability that is given too much, class by class. */
function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  { features, label, weight }: Example,
  scores: Float64Array,
): void {
  const classes = scores.length;
  scores.fill(0);
  for (const feature of features)
    for (let one = 0; one < classes; one++)
      scores[one] = (scores[one] ?? 0) + (weights[feature * classes + one] ?? 0);
  const best = Math.max(...scores);
  let total = 0;
  for (let one = 0; one < classes; one++) {
    const power = Math.exp((scores[one] ?? 0) - best);
    scores[one] = power;
    total += power;
  }
  for (let one = 0; one < classes; one++) {
    const slope = weight * ((scores[one] ?? 0) / total - Number(one === label));
    for (const feature of features) {
      const at = feature * classes + one;
      gradient[at] = (gradient[at] ?? 0) + slope;
    }
  }
}
