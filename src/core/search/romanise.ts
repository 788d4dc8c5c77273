/** How Cyrillic letters are mostly written in Latin ones, where names are spelled by ear. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ: ы:y ь: э:e ю:yu я:ya ј:j'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** A word in Cyrillic in Latin letters: "тикток" is "tiktok". Null for any other word. */
export function romanised(word: string): string | null {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return null;
  return [...word].map((letter) => LATIN[letter] ?? letter).join('');
}
