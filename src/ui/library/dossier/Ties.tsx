import type { Dossier, Tie } from '../../../core/record/dossier.ts';
import { composed, message } from '../../../platform/browser/messages.ts';
import { labelled, spanText } from '../../parts/words.ts';

type Props = { dossier: Dossier; vendorLink: (slug: string, incident?: string) => string };

/** Whom the vendor belongs to and what belongs to it, with the years, its brands and sites, and where else it is named. */
export function Ties({ dossier: { parents, subsidiaries, brands, sites, mentions }, vendorLink }: Props) {
  const tie = ({ name, vendor, ...span }: Tie) => (
    <li key={name + (span.from ?? '')}>
      {vendor === undefined ? name : <a href={vendorLink(vendor)}>{name}</a>}{' '}
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
          <a href={vendorLink(vendor, id)}>
            {labelled(composed('joined', [name, date.slice(0, 4)]))} <span lang="en">{title}</span>
          </a>
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
