import { homepageOf, PRODUCT, siteAddress } from '../../../core/product.ts';
import { message } from '../../../platform/browser/messages.ts';
import { CopyButton } from './CopyButton.tsx';

type Props = { slug: string; incident?: string; homepage?: string | null };

const HOMEPAGE = homepageOf(PRODUCT);

/** Copies the address that a company's record, or one incident in it, has on the website. Nothing where there is no website. */
export function CopyLink({ slug, incident, homepage = HOMEPAGE }: Props) {
  const address = siteAddress(homepage, slug, incident);
  return address === null ? null : <CopyButton plain label={message('copyLink')} text={() => address} />;
}
