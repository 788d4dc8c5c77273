import type { ComponentChildren } from 'preact';

/** A link that the page follows itself. */
export const PlainLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href}>{children}</a>
);
