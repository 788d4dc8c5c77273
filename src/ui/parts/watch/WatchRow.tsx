import type { Contact } from '../../../core/blocking/contacts.ts';
import { counted, message } from '../../../platform/browser/messages.ts';
import { blockingSettingsAddress, libraryAddress } from '../../../platform/browser/pages.ts';
import { NewTabLink } from '../../parts/page/NewTabLink.tsx';
import { purposeWord } from '../../parts/words.ts';

/** What the popup says about the page in front. */
export type WatchModel = {
  site: string;
  /** Null where pages are not watched, or this one cannot be. */
  contacts: readonly (Contact & { name: string })[] | null;
  /** Whether every request is seen. */
  isExact: boolean;
  /** Whether anything is blocked just now; null where that is off. */
  blocking: { here: boolean; blocks: (slug: string) => boolean } | null;
  /** Whether what is blocked here was changed since the page was loaded. */
  isChanged: boolean;
};

export type WatchActions = {
  block: (slug: string, on: boolean) => void;
  except: (on: boolean) => void;
};

/** Whom of the record the page contacts, and the way to stop it. */
export function WatchRow({ site, contacts, isExact, blocking, isChanged, block, except }: WatchModel & WatchActions) {
  return (
    <div class="watch-row">
      {contacts !== null && (
        <details>
          <summary>{contacts.length === 0 ? message('watchNone') : counted('watchContacts', contacts.length)}</summary>
          <ul class="plain-list">
            {contacts.map((contact) => (
              <ContactItem key={contact.vendor} contact={contact} blocking={blocking} block={block} />
            ))}
          </ul>
          <p class="quiet">{message(isExact ? 'watchExactBlind' : 'watchBlind')}</p>
        </details>
      )}
      {blocking !== null && (
        <label>
          <input type="checkbox" checked={!blocking.here} onChange={(event) => except(event.currentTarget.checked)} />
          {message('exceptionHere', [site])}
        </label>
      )}
      <p role="status" class="quiet">
        {isChanged && message('exceptionReload')}
      </p>
    </div>
  );
}

type ItemProps = {
  contact: Contact & { name: string };
  blocking: WatchModel['blocking'];
  block: WatchActions['block'];
};

/** What has to be asked for first is asked for in the settings, which say what it means. */
const ContactItem = ({ contact: { vendor, name, hosts }, blocking, block }: ItemProps) => (
  <li>
    <NewTabLink href={libraryAddress(vendor)}>{name}</NewTabLink>
    <table>
      <tbody>
        {hosts.map(({ host, purpose, times, isOwn, isBlocked }) => (
          <tr key={host}>
            <th scope="row">{host}</th>
            <td>{[purposeWord(purpose), message(isOwn ? 'watchOwn' : 'watchThird')].join(' · ')}</td>
            <td>{isBlocked ? message('watchBlocked', [String(times)]) : `× ${times}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {blocking === null ? (
      <NewTabLink href={blockingSettingsAddress(vendor)}>{message('blockName', [name])}</NewTabLink>
    ) : (
      <button type="button" class="plain" onClick={() => block(vendor, !blocking.blocks(vendor))}>
        {message(blocking.blocks(vendor) ? 'unblockName' : 'blockName', [name])}
      </button>
    )}
  </li>
);
