import { message } from '../../../platform/browser/messages.ts';

export type BannerModel = { hostname: string; granted: boolean };
type Props = BannerModel & { ask: () => void; stop: () => void };

/** Offers the banner on one site, or ends it there. */
export const BannerRow = ({ hostname, granted, ask, stop }: Props) => (
  <p class="marks-row">
    <button type="button" class="plain" onClick={granted ? stop : ask}>
      {message(granted ? 'bannerStop' : 'bannerOffer', [hostname])}
    </button>
  </p>
);
