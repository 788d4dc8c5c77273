import { useEffect, useState } from 'preact/hooks';

/** Whether a record is short for one sheet of paper, and what prints it so: it is from the press until it is printed. */
export function useOnePage(): [onePage: boolean, printOnePage: () => void] {
  const [onePage, setOnePage] = useState(false);
  useEffect(() => {
    if (!onePage) return;
    const done = () => setOnePage(false);
    addEventListener('afterprint', done, { once: true });
    print();
    return () => removeEventListener('afterprint', done);
  }, [onePage]);
  return [onePage, () => setOnePage(true)];
}
