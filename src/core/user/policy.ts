import * as v from 'valibot';
import { readListAddress } from '../lists/list-address.ts';
import { ShownName } from '../text/shown-text.ts';
import { isSlug, LOUDNESS, type Settings, WARNING_LEVELS } from './settings.ts';
import { upgradeSettings } from './upgrade.ts';

/** What an organisation may keep its people from changing. What the policy sets itself is never theirs to change. */
export const LOCKABLE = [
  'loudness',
  'warnsFrom',
  'marksEveryday',
  'showsBanner',
  'notifies',
  'blocks',
  'watches',
  'mutes',
  'ownList',
  'lists',
  'keepsReadMarks',
  'syncs',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

const PolicyList = v.object({
  name: v.pipe(ShownName, v.nonEmpty()),
  level: v.optional(v.picklist(['noted', 'elevated', 'serious']), 'elevated'),
  /** Lines as in the own list: a domain, then `#` and a reason. */
  domains: v.optional(v.array(v.string()), []),
  /** Where the list is fetched from, beside or instead of the lines. */
  url: v.optional(
    v.pipe(
      v.string(),
      v.check((url) => typeof readListAddress(url) === 'object'),
    ),
  ),
  every: v.optional(v.picklist(['daily', 'weekly']), 'daily'),
});
export type PolicyList = v.InferOutput<typeof PolicyList>;

const PARTS = {
  loudness: v.picklist(LOUDNESS),
  warnsFrom: v.picklist(WARNING_LEVELS),
  marksEveryday: v.boolean(),
  /** Banner and notification also need what the browser asks each person for, which no policy can give. */
  showsBanner: v.boolean(),
  notifies: v.boolean(),
  /** The same holds for blocking and watching: `false` stops them. */
  blocks: v.boolean(),
  watches: v.boolean(),
  mutes: v.pipe(
    v.array(v.string()),
    v.transform((mutes) => mutes.filter(isSlug)),
  ),
  keepsReadMarks: v.boolean(),
  syncs: v.boolean(),
  /** Whether a page explains the extension after it was installed. */
  firstRun: v.boolean(),
  lists: v.array(PolicyList),
  locked: v.array(v.picklist(LOCKABLE)),
} as const;

/** What an organisation decides for its browsers. Absent parts are left to the user. */
export type Policy = { [Part in keyof typeof PARTS]?: v.InferOutput<(typeof PARTS)[Part]> };

/**
 * Reads what the browser hands over as managed storage. Each part is read by itself: an invalid one is left out and named
 * by its key, the others hold.
 */
export function decodePolicy(managed: unknown): { policy: Policy; problems: string[] } {
  const given =
    typeof managed === 'object' && managed !== null ? Object.entries(upgradeSettings(managed) as object) : [];
  const policy: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, value] of given) {
    const schema = Object.hasOwn(PARTS, key) ? PARTS[key as keyof typeof PARTS] : undefined;
    const result = schema && v.safeParse(schema, value);
    if (result?.success) policy[key] = result.output;
    else problems.push(key);
  }
  return { policy: policy as Policy, problems };
}

/** The settings that hold: the organisation's where it sets any, the user's elsewhere. Mutes of both count. */
export function withPolicy(settings: Settings, { mutes = [], locked = [], ...policy }: Policy): Settings {
  const own = locked.includes('mutes') ? [] : settings.mutes;
  return {
    ...settings,
    loudness: policy.loudness ?? settings.loudness,
    warnsFrom: policy.warnsFrom ?? settings.warnsFrom,
    marksEveryday: policy.marksEveryday ?? settings.marksEveryday,
    showsBanner: policy.showsBanner ?? settings.showsBanner,
    mutes: [...new Set([...own, ...mutes])],
    keepsReadMarks: policy.keepsReadMarks ?? settings.keepsReadMarks,
    syncs: policy.syncs ?? settings.syncs,
  };
}

/** Whether the user may change a setting. */
export const isLocked = (policy: Policy, setting: Lockable): boolean =>
  (policy.locked ?? []).includes(setting) || (takesOver(setting) && policy[setting] !== undefined);

/** Whether the organisation's value takes the place of the user's. Mutes and lists of both count. */
const takesOver = (setting: Lockable) => setting !== 'mutes' && setting !== 'ownList' && setting !== 'lists';

/** The lists that the organisation subscribes to. The address is the identity: a renamed list keeps its contents. */
export const policySubscriptions = ({ lists = [] }: Policy) =>
  lists.flatMap(({ name, level, url, every }) => {
    const address = url === undefined ? 'none' : readListAddress(url);
    return typeof address === 'string' ? [] : [{ id: `managed ${address.url}`, name, level, url: address.url, every }];
  });
