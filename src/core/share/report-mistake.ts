/** What a report is about: a vendor's record, or one incident in it. */
export type ReportAbout = {
  /** The vendor's slug. */
  vendor: string;
  /** Id of the incident. */
  incident?: string | undefined;
  /** The day on which what is reported was last checked, YYYY-MM-DD. */
  asOf?: string | undefined;
};

/** What helps to find the entry again, by the words that the user's language has for it. */
export type ReportFact = { label: string; value: string | undefined };

// Longer mailto: links are cut off without a word by Windows, longer addresses are refused by web servers.
const MAIL_LIMIT = 2000;
const FORM_LIMIT = 6000;

/** The text as it is offered for editing: the questions with room to answer, then one line a fact that is known. */
export function reportText(questions: readonly string[], facts: readonly ReportFact[]): string {
  const known = facts.flatMap(({ label, value }) =>
    value === undefined || value === '' ? [] : [`${label}: ${value}`],
  );
  return `${questions.map((question) => `${question}\n\n`).join('\n')}\n--\n${known.join('\n')}\n`;
}

/** The text with one more line at its end. The rest stays as the user wrote it. */
export const withLine = (text: string, line: string): string =>
  `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${line}\n`;

/** The text without any line that is exactly this one. */
export const withoutLine = (text: string, line: string): string =>
  text
    .split('\n')
    .filter((one) => one !== line)
    .join('\n');

/** The entry in one word for a subject line: the incident's id, or the vendor's slug. */
export const entryOf = ({ vendor, incident }: ReportAbout): string => incident ?? vendor;

/** A link, and whether the text had to be cut to fit into it. */
export type ReportLink = { href: string; cut: boolean };

/** A mailto: link as RFC 6068 has it. */
export function mailLink(to: string, subject: string, body: string): ReportLink {
  const start = `mailto:${encode(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=`;
  return fitted(start, body.replaceAll(/\r?\n/g, '\r\n'), MAIL_LIMIT);
}

/** The address of the tracker's form with subject and text filled in; what its query holds already stays. */
export function formLink(issues: string, subject: string, body: string): ReportLink {
  const url = new URL(issues);
  url.hash = '';
  const start = `${url.href}${url.search === '' ? '?' : '&'}title=${encode(subject)}&body=`;
  return fitted(start, body, FORM_LIMIT);
}

/** Half a character, as a cut or a damaged paste leaves it, cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Cuts between characters, never inside one. */
function fitted(start: string, body: string, limit: number): ReportLink {
  const whole = start + encode(body);
  if (whole.length <= limit) return { href: whole, cut: false };
  const end = encode('…');
  let href = start;
  for (const character of body) {
    const next = href + encode(character);
    if (next.length + end.length > limit) break;
    href = next;
  }
  return { href: href + end, cut: true };
}

type Brand = { brand: string; version: string };

/**
 * The browser's name and version from what it says of itself: its brands where it has them (Chromium), else its user
 * agent string. The made-up brand among them, and Chromium's own beside another, are passed over.
 */
export function browserNamed(brands: readonly Brand[] | undefined, userAgent: string): string {
  const real = (brands ?? []).filter(({ brand }) => !/^.?not.{0,3}a.{0,3}brand/i.test(brand.trim()));
  const named = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (named !== undefined) return `${named.brand} ${named.version}`;
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return name === undefined ? '' : `${name} ${version}`;
}
