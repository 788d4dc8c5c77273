/**
 * The closed vocabularies of the record. A value is added only when two vendors need it;
 * what each one means to a reader is in src/data/README.md and in the locale files.
 */

/** What a vendor makes or does. `alternative` marks one that is listed for its strengths. */
export const VENDOR_KINDS = [
  'alternative',
  'app',
  'appliance',
  'browser',
  'camera',
  'car',
  'carrier',
  'chipset',
  'console',
  'data-broker',
  'fitness',
  'health',
  'os',
  'pc',
  'peripheral',
  'phone',
  'printer',
  'router',
  'sdk',
  'smart-home',
  'social',
  'speaker',
  'tablet',
  'toy',
  'tv',
  'vacuum',
  'vr',
  'wearable',
] as const;
export type VendorKind = (typeof VENDOR_KINDS)[number];

/** What kind of thing happened. A penalty is an outcome, never a practice. */
export const PRACTICES = [
  'backdoor-or-remote-control',
  'censorship-capability',
  'children-data',
  'consent-failure',
  'data-exposure',
  'data-sale-or-sharing',
  'deceptive-claim',
  'excess-telemetry',
  'forced-account',
  'government-restriction',
  'insider-misuse',
  'preinstalled-malware-or-adware',
  'security-flaw',
  'tracking-despite-opt-out',
  'undisclosed-transfer',
  'unlawful-transfer',
] as const;
export type Practice = (typeof PRACTICES)[number];

/** How well an incident is supported, in rising order. */
export const EVIDENCE = ['reported', 'charged', 'documented', 'settled', 'confirmed', 'adjudicated'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * How a company responds to a matter. `accepts`: it admits, apologises or complies. `settles`: it paid or signed, whatever it
 * says of the claim. `explains`: it neither accepts nor denies. `contests`: it denies in court or by an appeal.
 */
export const STANCES = ['accepts', 'settles', 'explains', 'denies', 'contests'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * What can come after an event. `ruling`: a court or an authority decided on the merits, at least partly against the
 * company. `procedural`: it decided something on the way, such as letting a suit go on. `dismissal`: a suit or an inquiry
 * ended, or a finding was annulled, for the company. `measure`: somebody else acted, such as a store that removed an app.
 */
export const LATER_KINDS = [
  'answer',
  'appeal',
  'dismissal',
  'fix',
  'measure',
  'new-evidence',
  'proceedings',
  'procedural',
  'resumed-sale',
  'ruling',
  'settlement',
  'stay',
] as const;
export type LaterKind = (typeof LATER_KINDS)[number];

/** Whether the matter was put right. `cleared`: the finding was rejected, dropped or annulled. */
export const RESOLVED = ['yes', 'partly', 'no', 'unknown', 'cleared'] as const;
export type Resolved = (typeof RESOLVED)[number];

export const DATA_KINDS = [
  'account-credentials',
  'advertising-id',
  'app-usage',
  'biometrics',
  'browsing-history',
  'call-log',
  'children',
  'contact-details',
  'contacts',
  'device-identifiers',
  'driving-behaviour',
  'files',
  'health',
  'identity-numbers',
  'ip-address',
  'keystrokes',
  'location',
  'messages',
  'network-traffic',
  'payment',
  'phone-number',
  'photos-video',
  'search-queries',
  'viewing-habits',
  'voice-audio',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export const SOURCE_KINDS = ['academic', 'court', 'government', 'news', 'regulator', 'research', 'vendor'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What a telemetry host is for. `acr` is automatic content recognition (what is on the screen of a TV). */
export const ENDPOINT_PURPOSES = [
  'acr',
  'ads',
  'analytics',
  'crash',
  'location',
  'push',
  'telemetry',
  'update',
] as const;
export type EndpointPurpose = (typeof ENDPOINT_PURPOSES)[number];

/** The part that another named firm had in an incident. */
export const ROLES = [
  'advertising',
  'analytics',
  'brand',
  'carrier',
  'chip',
  'data-recipient',
  'hosting',
  'maker',
  'owner',
  'retailer',
  'software',
] as const;
export type Role = (typeof ROLES)[number];

/** The levels of a verdict, in rising order. */
export const LEVELS = ['none', 'noted', 'elevated', 'serious'] as const;
export type Level = (typeof LEVELS)[number];
