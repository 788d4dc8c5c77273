import { useState } from 'preact/hooks';
import { OWN_LIST } from '../../../core/lists/own-list.ts';
import type { Verdict } from '../../../core/recognise/verdict.ts';
import { message } from '../../../platform/browser/messages.ts';

type Props = {
  hostname: string;
  verdict: Verdict;
  /** Adds a domain to the own list, or removes it; false where it is refused because others' sites lie below it. */
  list: (domain: string, on: boolean) => Promise<boolean>;
};

/** Adds the page's site to the user's own list, or removes the entry that covers it. */
export function OwnListButton({ hostname, verdict, list }: Props) {
  const own = verdict.listed.find((sighting) => sighting.list === OWN_LIST.id);
  const domain = own?.match ?? hostname.replace(/^www\./, '');
  const [refused, setRefused] = useState(false);
  const change = () => void list(domain, own === undefined).then((done) => setRefused(!done));
  return (
    <>
      <button type="button" class="plain own-list" onClick={change}>
        {message(own === undefined ? 'addOwn' : 'removeOwn', [domain])}
      </button>
      {refused && (
        <p role="alert" class="quiet">
          {message('ownRefused', [domain])}
        </p>
      )}
    </>
  );
}
