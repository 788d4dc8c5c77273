import { useEffect, useState } from 'preact/hooks';
import { type FrontPage as Shown, watchFront } from '../../platform/panel/front-page.ts';
import { type FrontPage, readFront } from '../parts/front/read-front.ts';

/**
 * The page in front of this window, as soon as all that its record needs is there; until then, the page before. `loadCard`
 * must not change between renders.
 */
export function useFront(loadCard: () => Promise<unknown>): FrontPage {
  const [front, setFront] = useState<FrontPage>();
  useEffect(() => {
    let asked: Shown | null | undefined;
    let failed = false;
    return watchFront((page) => {
      // Other windows and repeated events change nothing.
      if (asked !== undefined && !failed && isSame(asked, page)) return;
      asked = page;
      void readFront(page, loadCard).then((read) => {
        if (asked !== page) return;
        failed = read === 'failed';
        setFront(read);
      });
    });
  }, [loadCard]);
  return front;
}

const isSame = (one: Shown | null, other: Shown | null): boolean =>
  one?.tabId === other?.tabId &&
  one?.url === other?.url &&
  one?.title === other?.title &&
  one?.isLoading === other?.isLoading;
