import { useState } from 'preact/hooks';
import type { VendorKind } from '../../core/record/vocabulary.ts';
import { message } from '../../platform/browser/messages.ts';
import { NewTabLink } from '../parts/page/NewTabLink.tsx';
import { useCode } from '../parts/use-code.ts';
import type { SearchCode } from './search-code.ts';

type Props = {
  /** Whether the search is open from the start: where there is nothing else to show. */
  searching: boolean;
  loadSearch: () => Promise<SearchCode>;
  show: (slug: string) => void;
  compare: (slugs: string[]) => void;
  showKind: (kind: VendorKind) => void;
  recordLink: string;
  openSettings: () => void;
};

/** The product's name, which leads to the whole record, the search, and the settings. */
export function Bar({ searching, loadSearch, show, compare, showKind, recordLink, openSettings }: Props) {
  const [asked, setAsked] = useState(false);
  const open = searching || asked;
  const code = useCode(open, loadSearch);
  const pick = (slug: string) => {
    setAsked(false);
    show(slug);
  };
  return (
    <header class={open ? 'bar searching' : 'bar'}>
      <NewTabLink href={recordLink} class="wordmark">
        {message('extensionName')}
      </NewTabLink>
      {open &&
        (code === null ? (
          <span class="search" />
        ) : (
          <code.SearchBox loadFind={code.loadFind} onPick={pick} onCompare={compare} onPickKind={showKind} focused />
        ))}
      <span class="bar-buttons">
        {!searching && (
          <button
            type="button"
            class="bare"
            aria-expanded={asked}
            aria-label={message('search')}
            title={message('search')}
            onClick={() => setAsked(!asked)}
          >
            <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" class="drawn">
              <circle cx="6.8" cy="6.8" r="4.6" />
              <path d="m10.4 10.4 4 4" />
            </svg>
          </button>
        )}
        <button
          type="button"
          class="bare"
          aria-label={message('settings')}
          title={message('settings')}
          onClick={openSettings}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" class="drawn">
            <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" />
            <circle cx="9.5" cy="4.5" r="2" />
            <circle cx="6.5" cy="11.5" r="2" />
          </svg>
        </button>
      </span>
    </header>
  );
}
