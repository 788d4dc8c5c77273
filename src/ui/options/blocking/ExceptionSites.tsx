import { useState } from 'preact/hooks';
import { siteOf } from '../../../core/blocking/site-of.ts';
import { message } from '../../../platform/browser/messages.ts';

type Props = { sites: readonly string[]; except: (site: string, on: boolean) => void };

/** The sites on which nothing is blocked: added by name, removed by a click. */
export function ExceptionSites({ sites, except }: Props) {
  const [typed, setTyped] = useState('');
  const [isOdd, setOdd] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOf(typed);
    setOdd(site === null);
    if (site === null) return;
    except(site, true);
    setTyped('');
  };
  return (
    <form class="exceptions" onSubmit={add}>
      <h4>{message('exceptionsTitle')}</h4>
      <ul class="marked-sites">
        {sites.map((site) => (
          <li key={site}>
            <button type="button" class="plain" onClick={() => except(site, false)}>
              {message('exceptionRemove', [site])}
            </button>
          </li>
        ))}
      </ul>
      <div class="bar">
        <input
          type="text"
          aria-label={message('exceptionsTitle')}
          placeholder="example.org"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{message('exceptionAdd')}</button>
      </div>
      <p role="alert">{isOdd && message('exceptionOdd')}</p>
    </form>
  );
}
