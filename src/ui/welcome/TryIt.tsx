import { message } from '../../platform/browser/messages.ts';
import { appsAddress } from '../../platform/browser/pages.ts';
import type { WelcomeModel } from './welcome-model.ts';

/** Ways into the product; the introduction stays open behind them. */
export function TryIt({
  example: { name, record, site },
  openSettings,
}: Pick<WelcomeModel, 'example' | 'openSettings'>) {
  const host = new URL(site).hostname.replace(/^www\./, '');
  return (
    <ul class="plain-list">
      <li>
        <NewTab href={site} words={message('welcomeTrySite', [host])} />
      </li>
      <li>
        <NewTab href={record} words={message('welcomeTryRecord', [name])} />
      </li>
      <li>
        <NewTab href={appsAddress()} words={message('appsLink')} />
      </li>
      <li>{message('welcomeTryBar')}</li>
      <li>
        <button type="button" class="plain" onClick={openSettings}>
          {message('welcomeSettings')}
        </button>
      </li>
    </ul>
  );
}

const NewTab = ({ href, words }: { href: string; words: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {words}
    <span class="unseen"> ({message('newTab')})</span>
  </a>
);
