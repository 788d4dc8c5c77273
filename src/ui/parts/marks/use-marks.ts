import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../../platform/browser/tabs.ts';

/** What is said of the page in front, and what is offered about it: whom it contacts, marks, the banner; undefined until that is known. `page` is null where there is none. */
export function useMarks(page: Page | null): ComponentChildren | undefined {
  const [row, setRow] = useState<{ page: Page | null; shown: ComponentChildren }>();
  const [renewed, setRenewed] = useState(0);
  useEffect(() => {
    const show = (shown: ComponentChildren) => setRow({ page, shown });
    if (page === null) return show(null);
    import('./marks-code.ts')
      .then(({ pageRows }) => pageRows(page, () => setRenewed(renewed + 1)))
      .then(show, () => show(null));
  }, [page, renewed]);
  return row?.page === page ? row.shown : undefined;
}
