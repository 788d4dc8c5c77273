import { useState } from 'preact/hooks';
import type { VendorKind } from '../../../core/record/vocabulary.ts';
import { message } from '../../../platform/browser/messages.ts';
import { NewTabLink } from '../page/NewTabLink.tsx';
import { useCode } from '../use-code.ts';
import { BarButton } from './BarButton.tsx';
import type { SearchCode } from './search-code.ts';

type Props = {
  /** Whether the search is open from the start: where there is nothing else to show. */
  searching: boolean;
  /** Whether it takes the focus then as well. */
  focusesSearch: boolean;
  loadSearch: () => Promise<SearchCode>;
  show: (slug: string) => void;
  compare: (slugs: string[]) => void;
  showKind: (kind: VendorKind) => void;
  recordLink: string;
  openSettings: () => void;
  /** Opens the same beside the page; null where that cannot be, or is so already. */
  openPanel: (() => void) | null;
};

/** The product's name, which leads to the whole record, the search, the side panel, and the settings. */
export function Bar(props: Props) {
  const { searching, focusesSearch, loadSearch, show, compare, showKind, recordLink, openSettings, openPanel } = props;
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
          <code.SearchBox
            loadFind={code.loadFind}
            onPick={pick}
            onCompare={compare}
            onPickKind={showKind}
            focused={asked || focusesSearch}
          />
        ))}
      <span class="bar-buttons">
        {!searching && (
          <BarButton label={message('search')} expanded={asked} onClick={() => setAsked(!asked)}>
            <circle cx="6.8" cy="6.8" r="4.6" />
            <path d="m10.4 10.4 4 4" />
          </BarButton>
        )}
        {openPanel !== null && (
          <BarButton label={message('openPanel')} onClick={openPanel}>
            <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
            <path d="M9.5 2.5v11" />
          </BarButton>
        )}
        <BarButton label={message('settings')} onClick={openSettings}>
          <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" />
          <circle cx="9.5" cy="4.5" r="2" />
          <circle cx="6.5" cy="11.5" r="2" />
        </BarButton>
      </span>
    </header>
  );
}
