/** One finding in the reader's words, as it is passed on: every part a sentence or a phrase, empty where there is none. */
export type SharedFinding = {
  company: string;
  title: string;
  /** As precisely as the record has it, in words. */
  date: string;
  /** Grade, dispute and outcome: "documented", "disputed", "partly fixed". */
  marks: readonly string[];
  /** The company's word with its heading, or that none was found. */
  response: string;
  /** The newest thing that came after. */
  later: string;
  sources: readonly { url: string }[];
};

/** Longer lists of addresses are for the citation, which names each source. */
const MOST_SOURCES = 3;

/** The finding in one paragraph with the company's side, then the addresses of its first sources. */
export function shareText(
  { company, title, date, marks, response, later, sources }: SharedFinding,
  heading: string,
): string {
  const claim = `${company}: ${title} (${[date, ...marks].filter(Boolean).join(', ')}).`;
  const sides = [response, later].filter(Boolean).map(ended);
  const links = sources.slice(0, MOST_SOURCES).map(({ url }) => url);
  return `${[claim, ...sides].join(' ')}\n${heading}: ${links.join(' ')}\n`;
}

const ended = (sentence: string): string => (/[.!?。！？।]$/u.test(sentence) ? sentence : `${sentence}.`);
