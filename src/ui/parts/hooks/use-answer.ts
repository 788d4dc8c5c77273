import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What a question came to; null until its first answer. While a newer one is on its way, and where it fails, the older
 * answer stands. `ask` is called again whenever one of the inputs changes; it may say null where there is nothing to ask.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer> | null, inputs: readonly unknown[]): Answer | null {
  const [answer, setAnswer] = useState<{ is: Answer } | null>(null);
  useLayoutEffect(() => {
    let current = true;
    ask()?.then((is) => current && setAnswer({ is }), console.warn);
    return () => {
      current = false;
    };
  }, inputs);
  return answer === null ? null : answer.is;
}
