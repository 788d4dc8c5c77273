import presets from './subscriptions.json' with { type: 'json' };

/** A public list that a person can subscribe to. Nothing of it is in the package but this. */
export type Preset = {
  name: string;
  /** Sites that people open, or hosts that devices, apps and pages contact in the background. */
  lists: 'sites' | 'hosts';
  /** Slug of the vendor whose hosts it lists; none for a list about many. */
  vendor?: string | undefined;
  /** The list itself, as plain text. */
  url: string;
  homepage: string;
  /** SPDX identifier. */
  licence: string;
  about: string;
  /** Domains in the version of the day `seen`. */
  entries: number;
  /** YYYY-MM-DD. */
  seen: string;
  /** Where list and number of entries were seen: `owner/repository:path`. */
  source: string;
};

/** Lists of sites first; of those of hosts, lists about one vendor before those about many. */
export const PRESETS = presets as readonly Preset[];
