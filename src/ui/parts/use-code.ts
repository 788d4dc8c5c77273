import { useLayoutEffect, useState } from 'preact/hooks';

/** Code that is loaded only where it is wanted: most pages are nobody's. `load` must not change between renders. */
export function useCode<Code>(wanted: boolean, load: () => Promise<Code>): Code | null {
  const [loaded, setLoaded] = useState<{ code: Code } | null>(null);
  useLayoutEffect(() => {
    if (wanted) void load().then((code) => setLoaded({ code }));
  }, [wanted, load]);
  return loaded?.code ?? null;
}
