/**
 * Names of vendors, brands and systems that are everyday words, things of nature, or what other makers' apps name as what
 * they run on: "Yoga for beginners" is not Lenovo's, "Galaxy Attack" not Samsung's. In the form of core/tokens.ts.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  [
    'acrobat android archer aspire aura axon blade blau blink bold brave canvas celia checkpoints copilot cricket datura',
    'deco dodge echo edge find galaxy goat honor inspire ipad iphone kasa latitude legion lincoln lookout magenta mahjong',
    'mate messenger mini moto nest nord nothing nova office omen opera pavilion pixel poco polar portal predator punkt',
    'quest ram regain reno ring safari seat shield smart sprint surface swift synapse tecno threads tile visible vivo',
    'windows yoga zoom',
    // What every phone has an app for.
    'access daily dialer display family help magnifier private reading safety scan secure folder simple videos view',
  ].flatMap((line) => line.split(' ')),
);
