/**
 * What decoders promise, said once more by hand and without their schemas. Fields beyond the known ones are allowed: a
 * newer version may have put them there.
 */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isMoment: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isOneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const has =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isPlain(value) &&
    Object.entries(fields).every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));

const isSlug: Check = (value) => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
const isLoudness = isOneOf('icon', 'badge', 'count');
const isWarningLevel = isOneOf('noted', 'elevated', 'serious');
const isLevel = isOneOf('none', 'noted', 'elevated', 'serious');
const isColour = isOneOf('plain', 'blue', 'green', 'yellow', 'purple', 'grey');
const isInterval = isOneOf('manual', 'daily', 'weekly');
const isAddress: Check = (value) =>
  typeof value === 'string' &&
  URL.canParse(value) &&
  value.startsWith('https://') &&
  new URL(value).hostname.includes('.');

export const isSettings = has({
  loudness: isLoudness,
  warnsFrom: isWarningLevel,
  marksEveryday: isFlag,
  showsBanner: isFlag,
  mutes: (value) => isListOf(isSlug)(value) && new Set(value as string[]).size === (value as string[]).length,
  keepsReadMarks: isFlag,
  updatesPaused: isFlag,
  syncs: isFlag,
});

const isProblem = has({ code: isText, detail: isText, at: isMoment });
const isSubscription = has({
  ...{ url: isAddress, every: isInterval, etag: maybe(isText), lastModified: maybe(isText), checked: maybe(isMoment) },
  ...{ change: maybe(has({ added: isCount, removed: isCount })), problem: maybe(isProblem) },
});

const LIST = { id: isText, name: isText, level: isLevel, on: isFlag, format: isText, colour: isColour };

export const isListInfo = has({
  ...{ ...LIST, entries: isCount, refused: isCount, updated: isMoment, revision: isText, managed: isFlag },
  from: (value) => value === null || isSubscription(value),
});

const isAbsent: Check = (value) => value === undefined;

/** Nothing that is a device's own may come from elsewhere, above all not that an organisation manages it. */
export const isBackedUpList = has({
  ...{ ...LIST, text: isText, entries: isAbsent, refused: isAbsent, updated: isAbsent, revision: isAbsent },
  managed: isAbsent,
  from: (value) =>
    value === null ||
    has({
      url: isAddress,
      every: isInterval,
      etag: isAbsent,
      lastModified: isAbsent,
      checked: isAbsent,
      problem: isAbsent,
    })(value),
});

export const isLooked: Check = (value) =>
  isPlain(value) && Object.values(value).every(has({ ids: isListOf(isText), revision: isText }));

export const isSynced: Check = (value) =>
  isPlain(value) &&
  Object.values(value).every((item) => has({ at: Number.isFinite })(item) && Object.hasOwn(item as object, 'value'));

const isPolicyList = has({
  ...{ name: isText, level: isOneOf('noted', 'elevated', 'serious'), domains: isListOf(isText) },
  ...{ url: maybe(isText), every: isOneOf('daily', 'weekly') },
});

export const isPolicy = has({
  ...{
    loudness: maybe(isLoudness),
    warnsFrom: maybe(isWarningLevel),
    marksEveryday: maybe(isFlag),
    showsBanner: maybe(isFlag),
    notifies: maybe(isFlag),
    mutes: maybe(isListOf(isText)),
    keepsReadMarks: maybe(isFlag),
    syncs: maybe(isFlag),
  },
  ...{ firstRun: maybe(isFlag), lists: maybe(isListOf(isPolicyList)), locked: maybe(isListOf(isText)) },
});
