import type { CompiledSearch } from '../../core/search/search-entry.ts';

let loaded: Promise<CompiledSearch> | undefined;

/**
 * The search index, read from the package once for each page or worker, when somebody begins to search. A file, because
 * a service worker cannot load code later, and carried as code every wake-up would pay for it.
 */
export function loadSearchIndex(): Promise<CompiledSearch> {
  loaded ??= fetch('/search-index.json').then((answer) => answer.json());
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
