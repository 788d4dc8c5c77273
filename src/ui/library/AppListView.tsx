import { useMemo, useState } from 'preact/hooks';
import type { AppListMatch } from '../../core/app-list-match.ts';
import type { VendorVerdict } from '../../core/verdict.ts';
import { message } from '../../platform/messages.ts';
import { AppListField } from './AppListField.tsx';
import { AppListFound } from './AppListFound.tsx';
import { AppListHow } from './AppListHow.tsx';

export type AppListModel = {
  match: (text: string) => AppListMatch;
  /** How many entries are read at most. */
  limit: number;
  vendors: readonly VendorVerdict[];
  vendorLink: (slug: string) => string;
};

/** A field for a list of apps, and below it whose they are. */
export function AppListView({ match, limit, vendors, vendorLink }: AppListModel) {
  const [text, setText] = useState('');
  const found = useMemo(() => (text.trim() === '' ? null : match(text)), [text]);
  return (
    <article class="apps">
      <h1>{message('appsTitle')}</h1>
      <p class="lead">{message('appsLead')}</p>
      <AppListHow />
      <AppListField text={text} setText={setText} />
      <AppListFound found={found} limit={limit} vendors={vendors} vendorLink={vendorLink} />
    </article>
  );
}
