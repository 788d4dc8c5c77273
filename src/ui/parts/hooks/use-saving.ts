import { useState } from 'preact/hooks';

/** What was tried last could not be stored; `save` waits for a try, which may fail, and never rejects itself. */
export type Saving = { failed: boolean; save: (task: Promise<unknown>) => Promise<void> };

/** For what is stored by one click and has no place of its own to say that it was not. */
export function useSaving(): Saving {
  const [failed, setFailed] = useState(false);
  return {
    failed,
    save: (task) =>
      task.then(
        () => setFailed(false),
        (error) => {
          console.warn(error);
          setFailed(true);
        },
      ),
  };
}
