import type { Dossier, Tie } from '../../../core/record/dossier.ts';
import { composed, message } from '../../../platform/browser/messages.ts';
import { NewTabLink } from '../page/NewTabLink.tsx';
import { PlainLink } from '../page/PlainLink.tsx';
import { labelled, spanText } from '../words.ts';

type Props = {
  dossier: Dossier;
  vendorLink: (slug: string, incident?: string) => string;
  /** Whether links lead to new tabs, as in a panel. */
  outside?: boolean;
};

/** Whom the vendor belongs to and what belongs to it, with the years, its brands and sites, and where else it is named. */
export function Ties({ dossier, vendorLink, outside = false }: Props) {
  const { parents, subsidiaries, brands, sites, mentions } = dossier;
  const InLink = outside ? NewTabLink : PlainLink;
  const tie = ({ name, vendor, ...span }: Tie) => (
    <li key={name + (span.from ?? '')}>
      {vendor === undefined ? name : <InLink href={vendorLink(vendor)}>{name}</InLink>}{' '}
      <span class="quiet">{spanText(span)}</span>
    </li>
  );
  const groups = [
    { title: message('brands'), items: brands.map(tie) },
    { title: message('owners'), items: parents.map(tie) },
    { title: message('subsidiaries'), items: subsidiaries.map(tie) },
    { title: message('sites'), items: sites.map((site) => <li key={site}>{site}</li>) },
    {
      title: message('mentions'),
      items: mentions.map(({ vendor, name, id, title, date }) => (
        <li key={id}>
          <InLink href={vendorLink(vendor, id)}>
            {labelled(composed('joined', [name, date.slice(0, 4)]))} <span lang="en">{title}</span>
          </InLink>
        </li>
      )),
    },
  ];
  return (
    <>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul class="inline">{items}</ul>
          </section>
        ))}
    </>
  );
}
