import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../../platform/browser/messages.ts';
import { appsAddress, libraryAddress, optionsAddress } from '../../../platform/browser/pages.ts';
import { useOneLine } from '../hooks/use-one-line.ts';
import './page-header.css';

type Props = {
  /** The place that the page belongs to; null for a page that is none of them. */
  at: 'record' | 'apps' | 'settings' | null;
  /** Whether the page is a part of that place and not the place itself. */
  within?: boolean;
  /** What else is in the bar, at its end. */
  children?: ComponentChildren;
};

/** The bar on top of every page in a tab: the product's mark, and the ways to its places. It stays where it is one line. */
export function PageHeader({ at, within = false, children }: Props) {
  const bar = useRef<HTMLElement>(null);
  const stays = useOneLine(bar);
  const places = [
    { place: 'record', address: libraryAddress(), title: message('headerRecord') },
    { place: 'apps', address: appsAddress(), title: message('headerApps') },
    { place: 'settings', address: optionsAddress(), title: message('settings') },
  ];
  return (
    <header ref={bar} class={stays ? 'page-header stays' : 'page-header'}>
      <a class="brand" href={libraryAddress()}>
        <img src="/icons/telltale-48.png" alt="" width="20" height="20" />
        {message('extensionName')}
      </a>
      <nav aria-label={message('extensionName')}>
        {places.map(({ place, address, title }) => (
          <a key={place} href={address} aria-current={place === at ? (within ? 'true' : 'page') : undefined}>
            {title}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
