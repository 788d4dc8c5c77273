import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../../core/judge.ts';
import { loadChoices, watchChoices } from '../../platform/choices.ts';

/** The user's choices, kept up to date with every page that changes them. Null until they are read. */
export function useChoices(): Choices | null {
  const [choices, setChoices] = useState<Choices | null>(null);
  useEffect(() => {
    const read = () => void loadChoices().then((loaded) => setChoices(loaded.choices));
    read();
    return watchChoices(read);
  }, []);
  return choices;
}
