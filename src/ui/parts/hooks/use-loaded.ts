import { useEffect, useState } from 'preact/hooks';

/** What is loaded once, when the page opens, as far as it is there. */
export type LoadedOnce<Content> = Content | 'loading' | 'failed';

/** `load` must not change between renders. */
export function useLoaded<Content>(load: () => Promise<Content>): LoadedOnce<Content> {
  const [content, setContent] = useState<{ is: LoadedOnce<Content> }>({ is: 'loading' });
  useEffect(() => {
    load().then(
      (is) => setContent({ is }),
      () => setContent({ is: 'failed' }),
    );
  }, [load]);
  return content.is;
}
