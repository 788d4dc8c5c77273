import type { ComponentChildren } from 'preact';
import { message } from '../../platform/messages.ts';

type Props = { href: string; class?: string; children: ComponentChildren };

/** A link that opens a new tab and says so: a popup that followed it would trap its reader. */
export const OutLink = ({ href, children, ...rest }: Props) => (
  <a href={href} target="_blank" rel="noopener noreferrer" {...rest}>
    {children}
    <span class="unseen"> ({message('newTab')})</span>
  </a>
);
