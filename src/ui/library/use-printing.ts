import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed. While it is, everything that was folded away is open. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const begin = () => {
      renderAtOnce(() => setPrinting(true));
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('main details:is(.on-paper, .step):not([open])')];
      for (const details of unfolded) details.open = true;
    };
    const end = () => {
      setPrinting(false);
      for (const details of unfolded) details.open = false;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Browsers copy the page as soon as the listeners are done, before any microtask where a script asked to print. */
function renderAtOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}
