import { useEffect, useState } from 'preact/hooks';
import type { Find } from '../../../platform/search/find.ts';

/** What answers questions, loaded once it is wanted. `load` must not change between renders. */
export function useFind(wanted: boolean, load: () => Promise<Find>): Find | 'loading' | 'failed' {
  const [loaded, setLoaded] = useState<{ find: Find | 'failed' } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (find) => setLoaded({ find }),
      () => setLoaded({ find: 'failed' }),
    );
  }, [wanted, load]);
  return loaded?.find ?? 'loading';
}
