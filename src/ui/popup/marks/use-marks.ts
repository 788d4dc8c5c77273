import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../../platform/browser/tabs.ts';

/** What the popup shows about marks in the page in front; undefined until that is known. `page` is null where there is none. */
export function useMarks(page: Page | null | undefined): ComponentChildren | undefined {
  const [row, setRow] = useState<{ shown: ComponentChildren }>();
  const [renewed, setRenewed] = useState(0);
  useEffect(() => {
    if (page === undefined) return;
    const show = (shown: ComponentChildren) => setRow({ shown });
    if (page === null) show(null);
    else
      import('./marks-code.ts')
        .then(({ pageRows }) => pageRows(page, () => setRenewed(renewed + 1)))
        .then(show, () => show(null));
  }, [page, renewed]);
  return row === undefined ? undefined : row.shown;
}
