/**
 * Names of vendors, brands and systems that are everyday words, things of nature, or what other makers' apps name as what
 * they run on: "Yoga for beginners" is not Lenovo's, "Galaxy Attack" not Samsung's. In the form of core/tokens.ts.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    'acrobat ada android archer aspire august aura avis axon battlefield bell blade blau blink block boat bold',
    'brave brother bumble canvas carnival celia cerebral checkpoints claro clubhouse copilot cricket datura deco',
    'dodge echo edge find free galaxy glow goat grab hertz hinge honor idea ingress inspire ipad iphone kasa',
    'latitude legion lincoln line lookout magenta mahjong mate messenger mini monument moto nest nord nothing',
    'nova office omen opera oracle orange pavilion pixel poco polar portal predator punkt quest ram regain reno',
    'ring safari seat shield smart smarty sprint square steam surface swift synapse tecno tempest tenda threads',
    'three tile tuck uno valve vigor visible vivo wind windows yoga zoom',
    // What every phone has an app for.
    'access daily dialer display family help magnifier private reading safety scan secure folder simple videos view',
  ].flatMap((line) => line.split(' ')),
);
