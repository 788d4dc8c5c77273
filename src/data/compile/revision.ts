import type { ShownIncident } from '../../core/record/shown-incident.ts';

/** Turns text into a short stable string (a hash). */
export type Digest = (text: string) => string;

/** A short text that changes whenever a vendor's incidents do. */
export const revisionOf = (incidents: readonly ShownIncident[], digest: Digest): string =>
  digest(JSON.stringify(incidents.map(readable)));

/** What a person reads of an incident: looking it up again without news makes no new revision. */
const readable = ({ checked: _, statusAsOf: __, sources, ...shown }: ShownIncident) => ({
  ...shown,
  sources: sources.map(({ url }) => url),
});
