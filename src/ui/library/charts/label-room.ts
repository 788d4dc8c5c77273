/** Average widths in the charts' type of 12 px, on the generous side: a letter, and a sign of a script that is as wide as high. */
const LETTER = 7;
const WIDE_SIGN = 12.5;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

/** About how many px the longest of some labels takes in a chart; 0 for none. */
export const labelRoom = (labels: readonly string[]): number =>
  Math.max(
    0,
    ...labels.map((label) => [...label].reduce((sum, sign) => sum + (WIDE.test(sign) ? WIDE_SIGN : LETTER), 0)),
  );
