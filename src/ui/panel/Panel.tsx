import { openPage } from '../../platform/browser/pages.ts';
import { Front } from '../parts/front/Front.tsx';
import { useFront } from './use-front.ts';

const loadCard = () => import('./PanelCard.tsx').then(({ PanelCard }) => PanelCard);

/** The record of the page in front, beside it, for as long as the panel is open. It never takes the focus by itself. */
export const Panel = () => (
  <Front
    front={useFront(loadCard)}
    loadCard={loadCard}
    leaveFor={(address) => void openPage(address)}
    openPanel={null}
    focusesSearch={false}
  />
);
