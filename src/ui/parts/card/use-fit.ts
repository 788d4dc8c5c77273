import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onceIdle } from '../once-idle.ts';

/** Characters of the company's word and of the last step, and kinds of data, that are shown at first: ever less. */
const ROOMS = [
  { answer: 170, later: 130, data: 4 },
  { answer: 110, later: 80, data: 3 },
  { answer: 70, later: 50, data: 2 },
  { answer: 45, later: 30, data: 1 },
] as const;

/** The height of a popup that no browser exceeds, in CSS pixels. */
export const SCREEN = 600;

/**
 * How much of the long texts is shown so that the card is on one screen: measured after it is drawn, before it is
 * seen, and once more when the page is idle, for what came above it meanwhile. Pages taller than a popup, such as a
 * phone's, show the most.
 */
export function useFit(ready: boolean) {
  const card = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const fit = () => {
    if (!ready || card.current === null || step === ROOMS.length - 1) return;
    // What was opened already makes it longer, and is no reason to cut.
    if (card.current.querySelector('details[open]') !== null) return;
    const end = card.current.getBoundingClientRect().bottom + window.scrollY;
    if (end > SCREEN && window.innerHeight <= SCREEN) setStep(step + 1);
  };
  useLayoutEffect(fit, [ready, step]);
  useEffect(() => onceIdle(fit), [ready, step]);
  return { card, room: ROOMS[step] ?? ROOMS[0] };
}
