/** Modules that tools/record-plugin.ts makes of the JSON in this folder at build time. */
declare module 'virtual:catalogue' {
  const compiled: import('../core/record/catalogue.ts').CompiledCatalogue;
  export default compiled;
}
declare module 'virtual:names' {
  const compiled: import('../core/record/catalogue.ts').CompiledNames;
  export default compiled;
}
declare module 'virtual:vocabulary' {
  const compiled: import('../core/record/catalogue.ts').CompiledVocabulary;
  export default compiled;
}
declare module 'virtual:overview' {
  const incidents: readonly import('../core/overview/filter.ts').OverviewIncident[];
  export default incidents;
}
declare module 'virtual:record-date' {
  /** YYYY-MM-DD. */
  const day: string;
  export default day;
}
declare module 'virtual:app-names' {
  const apps: readonly import('../core/app-list/app-names.ts').AppName[];
  export default apps;
}
declare module 'virtual:places' {
  const places: import('../core/recognise/places/places.ts').CompiledPlaces;
  export default places;
}
declare module 'virtual:search-engines' {
  const engines: import('../core/recognise/links/search-engine.ts').CompiledSearchEngine[];
  export default engines;
}
declare module 'virtual:dossiers' {
  const dossiers: Record<string, () => Promise<{ default: import('./dossier.ts').Dossier }>>;
  export default dossiers;
}
declare module 'virtual:dossier/*' {
  const dossier: import('./dossier.ts').Dossier;
  export default dossier;
}
