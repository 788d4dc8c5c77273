import { useEffect, useState } from 'preact/hooks';
import type { VendorHost } from '../../../core/home/host-selection.ts';
import { message } from '../../../platform/browser/messages.ts';
import { loadEndpoints } from '../../../platform/record/endpoints.ts';
import { listed } from '../../parts/words.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import { TakeHome } from './TakeHome.tsx';

type Props = {
  /** Null for everybody on record. */
  slugs: readonly string[] | null;
  vendors: readonly LibraryVendor[];
  copy: (text: string) => Promise<boolean>;
};

/** A page for the hosts of several companies, or of all: they are read from the package when it opens. */
export function HomeView({ slugs, vendors, copy }: Props) {
  const [hosts, setHosts] = useState<readonly VendorHost[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    loadEndpoints().then(setHosts, () => setHosts('failed'));
  }, []);
  const nameOf = (slug: string) => vendors.find(({ vendor }) => vendor === slug)?.name ?? slug;
  const having = typeof hosts === 'string' ? null : new Set(hosts.map(({ vendor }) => vendor));
  const wanted = slugs?.filter((slug) => having?.has(slug)) ?? null;
  return (
    <article>
      <h1>{message('homeTitle')}</h1>
      <p class="lead">{message('homeLead')}</p>
      {typeof hosts === 'string' ? (
        <p role="status">{message(hosts === 'loading' ? 'loading' : 'loadFailed')}</p>
      ) : wanted?.length === 0 ? (
        <p>{message('homeNone')}</p>
      ) : (
        <>
          <h2>{wanted === null ? message('homeAll') : message('homeOf', [listed(wanted.map(nameOf))])}</h2>
          <TakeHome key={wanted?.join()} hosts={hosts} vendors={wanted} nameOf={nameOf} copy={copy} />
        </>
      )}
    </article>
  );
}
