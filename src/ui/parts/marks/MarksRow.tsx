import { message } from '../../../platform/browser/messages.ts';

/** How it stands with marks in the results of the page in front. */
export type MarksModel = {
  hostname: string;
  /** Whether the person lets Telltale mark links here. */
  granted: boolean;
  /** Whether that was granted for this site by itself, so that it can be taken back here. */
  single: boolean;
  /** Whether the marks are shown just now; null where there is no script in the page to ask. */
  on: boolean | null;
};

export type MarksActions = { ask: () => void; stop: () => void; show: (on: boolean) => void };

/** Offers marks on a shop, a store or a search engine; where they are wanted, takes them off the page and back. */
export function MarksRow({ hostname, granted, single, on, ask, stop, show }: MarksModel & MarksActions) {
  if (!granted)
    return (
      <p class="marks-row">
        <button type="button" class="plain" onClick={ask}>
          {message('marksOffer')}
        </button>
      </p>
    );
  return (
    <p class="marks-row">
      {on !== null && (
        <label>
          <input type="checkbox" checked={on} onChange={(event) => show(event.currentTarget.checked)} />
          {message('marksShown')}
        </label>
      )}
      {single && (
        <button type="button" class="plain" onClick={stop}>
          {message('marksStop', [hostname])}
        </button>
      )}
    </p>
  );
}
