import type { ComponentChildren } from 'preact';
import { message } from '../../../platform/browser/messages.ts';

type Props = { href: string; class?: string; children: ComponentChildren };

/** A link to a page of the extension in a new tab: a popup that followed it would trap its reader. */
export const NewTabLink = ({ href, children, ...rest }: Props) => (
  <a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
    {children}
    <span class="unseen"> ({message('newTab')})</span>
  </a>
);
