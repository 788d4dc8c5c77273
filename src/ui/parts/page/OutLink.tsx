import type { ComponentChildren } from 'preact';
import { linkHost } from '../../../core/text/shown-text.ts';
import { message } from '../../../platform/browser/messages.ts';

type Props = { href: string; lang?: string; children: ComponentChildren };

/** A link that comes from data: to the web alone, in a new tab that learns nothing of this page. Else just its text. */
export function OutLink({ href, lang, children }: Props) {
  if (linkHost(href) === null) return <bdi lang={lang}>{children}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" lang={lang}>
      <bdi>{children}</bdi>
      <span class="unseen"> ({message('newTab')})</span>
    </a>
  );
}

/** Where such a link leads. Other scripts are in the form that DNS has (xn--), which no letter can pass for another in. */
export const LinkHost = ({ href }: { href: string }) => <bdi dir="ltr">{linkHost(href)}</bdi>;
