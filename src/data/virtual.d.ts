/** A module that tools/record-plugin.ts makes of the JSON in this folder at build time. */
declare module 'virtual:record' {
  /** How much is on record; in how many shards what a page needs is cut; the day, YYYY-MM-DD, of the newest check. */
  const record: { shards: number; companies: number; incidents: number; date: string };
  export default record;
}
declare module 'virtual:places' {
  const places: import('../core/recognise/places/places.ts').CompiledPlaces;
  export default places;
}
declare module 'virtual:host-filter' {
  /** A Bloom filter of all hosts on record, for the script that watches pages. */
  const filter: string;
  export default filter;
}
