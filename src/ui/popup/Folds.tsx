import type { ComponentChildren } from 'preact';
import type { VendorVerdict } from '../../core/verdict.ts';
import type { Dossier } from '../../data/dossier.ts';
import { message } from '../../platform/messages.ts';
import { LevelMark } from '../parts/LevelMark.tsx';
import { StepList } from '../parts/Steps.tsx';
import { dateText, inRow, numberText, roleWord } from '../parts/words.ts';

/** A part of the record that is a line with a number until it is opened. Absent where there is nothing. */
function Fold({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary>
        {title} <span class="tally">{numberText(count)}</span>
      </summary>
      {children}
    </details>
  );
}

export const StepsFold = ({ steps }: Pick<Dossier, 'steps'>) => (
  <Fold title={message('whatYouCanDo')} count={steps.length}>
    <StepList steps={steps} />
  </Fold>
);

type Link = (slug: string, incident?: string) => string;

/** Everybody who had a part in the incidents, and the incidents of others in which this vendor had one. */
export function OthersFold({ dossier, vendorLink }: { dossier: Dossier; vendorLink: Link }) {
  const ties = dossier.incidents.flatMap(({ involved = [] }) => involved);
  const others = [...new Set(ties.map(({ name }) => name))]
    .map((name) => [name, ties.filter((tie) => tie.name === name)] as const)
    .sort(([, a], [, b]) => b.length - a.length);
  const { mentions } = dossier;
  return (
    <Fold title={message('involved')} count={others.length + mentions.length}>
      <ul class="plain-list">
        {others.map(([name, roles]) => {
          const slug = roles.find(({ vendor }) => vendor !== undefined)?.vendor;
          return (
            <li key={name}>
              {slug === undefined ? name : <OutLink href={vendorLink(slug)}>{name}</OutLink>}{' '}
              <span class="quiet">{inRow([...new Set(roles.map(({ role }) => roleWord(role)))])}</span>
            </li>
          );
        })}
        {mentions.map(({ vendor, name, id, title, date }) => (
          <li key={id}>
            <OutLink href={vendorLink(vendor, id)}>
              {name}, {dateText(date)}: <span lang="en">{title}</span>
            </OutLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

type AlternativesProps = { alternatives: readonly VendorVerdict[]; show: (slug: string) => void };

/** Vendors listed for their strengths that make the same kind of thing, each with the level of its own record. */
export const AlternativesFold = ({ alternatives, show }: AlternativesProps) => (
  <Fold title={message('alternatives')} count={alternatives.length}>
    <p class="quiet">{message('alternativesHint')}</p>
    <ul class="plain-list">
      {alternatives.map(({ vendor, name, level }) => (
        <li key={vendor}>
          <button type="button" class="plain" onClick={() => show(vendor)}>
            {name}
          </button>{' '}
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  </Fold>
);

const OutLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
    <span class="unseen"> ({message('newTab')})</span>
  </a>
);
