import { BLOCK_FORMAT_NAMES } from '../../core/lists/writing/formats.ts';
import { message } from '../../platform/browser/messages.ts';
import { targetName } from '../../ui/library/home/targets.ts';
import { numberText } from '../../ui/parts/words.ts';
import { hostListFile } from './host-list-file.ts';

type Props = {
  /** Companies whose hosts are on record, by name. */
  companies: readonly { slug: string; name: string; hosts: number }[];
  /** How many hosts of all of them are blocked. */
  blocked: number;
};

/** The host lists as files that a router or a filter subscribes to, all companies in one or each by itself. */
export const ListsPage = ({ companies, blocked }: Props) => (
  <article>
    <h1>{message('homeTitle')}</h1>
    <p class="lead">{message('homeLead')}</p>
    <p>
      Subscribe to the address of a file, and it stays up to date. Only hosts that devices and apps report to are
      blocked: telemetry, advertising, analytics, crash reports, and what a TV recognises on its screen. Hosts that
      something stops working without are left out, or are in the file as comments.
    </p>
    <h2>
      {message('homeAll')} ({numberText(blocked)})
    </h2>
    <ul class="files">
      {BLOCK_FORMAT_NAMES.map((format) => (
        <li key={format}>
          <a href={`../${hostListFile(format)}`}>{targetName(format)}</a>{' '}
          <a href={`guides/${format}.txt`}>
            {message('homeHow')}
            <span class="unseen">: {targetName(format)}</span>
          </a>
        </li>
      ))}
    </ul>
    <h2>By company</h2>
    <ul class="files">
      {companies.map(({ slug, name, hosts }) => (
        <li key={slug}>
          <a href={`../company/${slug}/`}>{name}</a> ({numberText(hosts)}){' '}
          {BLOCK_FORMAT_NAMES.map((format) => (
            <a key={format} class="quiet" href={`../${hostListFile(format, slug)}`}>
              {format}
              <span class="unseen">: {name}</span>
            </a>
          ))}
        </li>
      ))}
    </ul>
  </article>
);
