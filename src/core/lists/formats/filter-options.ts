/** The page itself is meant, and with it the whole site. */
const PAGE_TYPES = new Set(['all', 'doc', 'document', 'popup']);

/** Kinds of request. They add up: beside a page type they change nothing, without one they mean less than the site. */
const OTHER_TYPES = new Set([
  'css',
  'font',
  'frame',
  'image',
  'media',
  'object',
  'other',
  'ping',
  'script',
  'stylesheet',
  'subdocument',
  'websocket',
  'xhr',
  'xmlhttprequest',
]);

/** Say how a filter wins or is written, not what it covers. `_` is filler. */
const NEUTRAL = /^(important|match-case|_+)?$/;

/**
 * What the options of a filter for a domain (the text after `$`) leave of it: `isWhole` where it still means the whole
 * domain, for every visitor. Every option that is not known to, narrows: `third-party` and `domain=` mean the domain
 * on other sites only, `client=` and `dnstype=` some requests only, `badfilter` switches a filter off, `dnsrewrite=`
 * and `removeparam=` change an answer, and `~` takes something out.
 */
export function readFilterOptions(options: string): { isWhole: boolean; reason: string } {
  const { reason, rest } = splitReason(options);
  let hasPageType = false;
  let hasOtherType = false;
  for (const option of rest.split(',').map((text) => text.trim())) {
    if (PAGE_TYPES.has(option)) hasPageType = true;
    else if (OTHER_TYPES.has(option)) hasOtherType = true;
    else if (!NEUTRAL.test(option)) return { isWhole: false, reason };
  }
  return { isWhole: hasPageType || !hasOtherType, reason };
}

/** uBlock Origin's `reason=`, which it shows on the page that it puts in the place of a blocked one. */
function splitReason(options: string): { reason: string; rest: string } {
  const found = /(?:^|,)reason=("[^"]*"|'[^']*'|[^,]*)/.exec(options);
  if (found === null) return { reason: '', rest: options };
  const [all, value = ''] = found;
  return { reason: value.replace(/^(["'])(.*)\1$/, '$2'), rest: options.replace(all, '') };
}
