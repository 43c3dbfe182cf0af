/** A weight, and the words that have it. */
export type WordWeights = readonly (readonly [weight: number, words: string])[];

/** What each word of a turn says of whether it asks (above 0) or answers (below). `scripts/fit-words.ts` writes them. */
export const ASKING_WORDS: WordWeights = [
  [-1.9, "applause"],
  [-1.8, "we'll"],
  [-1.6, "i'll refer"],
  [-1.3, "ahead certainly yes"],
  [-1.2, "absolutely everyone our repeat"],
  [-1.1, "everybody let's we we're"],
  [-1, "again course i me"],
  [-0.9, "always check conclusion i've senior somebody"],
  [-0.8, "add great remember we'd"],
  [
    -0.7,
    "am believes cannot challenge clear determine entirely here's i'd indeed intends journalist laughs love never opportunity regime significant speak spend",
  ],
  [
    -0.6,
    "across anybody authority basis best communications context continue continues depends detailed diplomacy enforcement every exist focused friend gentleman good history hold important individuals look matter matters members obviously occasions parts primarily program provide read relatively simply sitting sure thank unions working yeah",
  ],
  [
    -0.5,
    "aspect based bless capacity carried closely communication conflict consistent conveyed covered decide deliver depend designed doubt early economists ensure extreme facts folks forward fundamental gentlemen happy hard i'm implementation industrial international key lives local ma'am man meets nice nobody pardon precisely preview principal process protected providing range reason referring reform relates result safely set significantly speculate stood substantial take team that's things throughout touch transcript undertaking unfortunately updates very we've world write",
  ],
  [
    -0.4,
    "able additional and arguing assessments authorities available bilateral buy cent choices circumstances citizen collective consultations day dealt decisions democracy don't each eligible emergency encourage enormous exactly families forth found free friends further growing growth have hospitals implemented independent informed insurance issues kids kinds ladies large largely law leadership length measures member multiple my myself normal notion objective oh order others otherwise outcome people point points policies political priority private privately production properly provided reduction reflected reiterate relevant remains require society solve speaks spirit spread stake start steps strongly supply terrible thing throw treated twice ultimately understands updated which women work worked you'll",
  ],
  [
    0.4,
    "against allowed anti anymore anywhere arguments asked assurances ban bombing brought clarity comments compensation concerned defer didn't direction disappointed do doesn't employees enough expectations expected failed fear frustration gone head hoping if indicate integrity interview killing lastly less light mentioned message million new offensive perhaps presumably prices problems recently recognition relations relationship response roll signs similar sounds stage story suggested supporters they've threat timetable tone trade traveling troops understand what's willing win yesterday",
  ],
  [
    0.5,
    "anniversary apparently attention blame chance concern consider considering could criticism diplomatic encouraging feel feeling gun idea immigration kind language losses maybe must or oversight quickly rather reaction released said says sees senators subjects taxes timing trust two urging useful votes wondered word yet you've your",
  ],
  [
    0.6,
    "accomplish administration's any anyway brief claim clarify did e increased mean possibility restrictions secondly shot since sort stay talks the using week",
  ],
  [0.7, "asking guess hi pro sanctions seem seemed why you"],
  [0.8, "administration aid curious given isn't push s satisfied though wanted"],
  [0.9, "how still"],
  [1, "ask quick saying"],
  [1.1, "inaudible"],
  [1.2, "does wonder"],
  [1.3, "follow"],
  [1.4, "seems"],
  [1.8, "wondering"],
];

/** What each of the first words of a turn says besides. */
export const FIRST_WORDS: WordWeights = [
  [-1.5, "look well"],
  [-1.1, "again guys sure"],
  [-0.9, "correct i no"],
  [-0.8, "everybody go hold i'm oh we'll"],
  [-0.7, "ahead haven't we're"],
  [-0.6, "believe course don't everyone i'll let's sorry"],
  [-0.5, "absolutely as bill good morning not position refer say"],
  [-0.4, "here's i've it laughs quite read s see think this you're"],
  [
    0.4,
    "about concerned did following from here just lastly laughter or put questions second spoken thing things while why yesterday you've",
  ],
  [0.5, "anything appreciate heard hi isn't looking mentioned one trying"],
  [0.6, "another do follow guess new on speaking thanks thought wanted when"],
  [0.7, "afternoon back does given his inaudible understand will"],
  [0.8, "also any can"],
  [0.9, "and so then two week"],
  [1.7, "but"],
];

/** What a turn says in which none of these words stands. */
export const NO_WORDS = 0.3;
