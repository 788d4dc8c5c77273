/** A module that tools/record-plugin.ts makes of the JSON in this folder at build time. */
declare module 'virtual:record' {
  /** How much is on record; in how many shards what a page needs is cut; the day, YYYY-MM-DD, of the newest check. */
  const record: { shards: number; companies: number; incidents: number; date: string };
  export default record;
}
