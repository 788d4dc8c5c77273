import * as v from 'valibot';
import { shownText } from '../text/shown-text.ts';
import { urlOf } from '../text/url.ts';

/** The kinds of field that files of the record are made of. Each message says what is wrong and what to write. */

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.picklist(values, (issue) => `is ${issue.received}; write one of: ${values.join(', ')}`);

export const line = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty; write a sentence or leave the field out'),
    v.maxLength(max, (issue) => `has ${issue.input.length} characters; shorten it to ${max} at most`),
    v.check(
      (text) => text === text.trim() && !/\s{2}|[\n\t]/.test(text),
      'has stray white space; write one plain line',
    ),
    // What is too long, or has stray white space, is named by the checks before: a pipe goes on after a problem.
    v.check((text) => {
      const oneLine = text.replace(/[ \n\t]+/g, ' ').trim();
      return text.length > max || oneLine === shownText(oneLine, max);
    }, 'has invisible characters or look-alike letters; write it in plain letters'),
  );

/** A date as precisely as its source prints it: 2020, 2020-04 or 2020-04-30. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const FullDate = v.pipe(v.string(), v.isoDate('is not a full date; write YYYY-MM-DD'));

export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug; write lower-case words joined by hyphens'),
);

/** A DNS name in its ASCII form, without a trailing dot. */
export const Host = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'is not a host name; write it in lower case and ASCII, without https://, port or path',
  ),
);

/** What is no URL at all is named by the check before: a pipe goes on after a problem. */
const whereUrl = (holds: (url: URL) => boolean) => (text: string) => {
  const url = urlOf(text);
  return url === null || holds(url);
};

export const Link = v.pipe(
  v.string(),
  v.check((text) => urlOf(text) !== null, 'is not a URL; write the full address of the page'),
  v.check(
    whereUrl(({ protocol }) => /^https?:$/.test(protocol)),
    'is not a web address; write an https link',
  ),
  v.check(
    whereUrl(({ username, password }) => username + password === ''),
    'has a user name in it; remove it',
  ),
  v.check(
    (url) => !/[?&](utm_\w+|fbclid|gclid)=/.test(url),
    'has tracking parameters; remove them (utm_…, fbclid, gclid)',
  ),
);

/** Where a site, host or app id was seen in public: `owner/repository:path`, or the address of a page. */
export const Seen = v.pipe(
  v.string(),
  v.regex(
    /^([\w.-]+\/[\w.-]+:\S+|https?:\/\/\S+)$/,
    'is not a public place; write the URL where you saw it, or owner/repository:path',
  ),
);
