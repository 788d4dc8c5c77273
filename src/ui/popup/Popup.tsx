import { useEffect, useState } from 'preact/hooks';
import { openPage } from '../../platform/browser/pages.ts';
import { activePage } from '../../platform/browser/tabs.ts';
import { panelOpener } from '../../platform/panel/open-panel.ts';
import { Front } from '../parts/front/Front.tsx';
import { type FrontPage, readFront } from '../parts/front/read-front.ts';

const loadCard = () => import('./PopupCard.tsx').then(({ PopupCard }) => PopupCard);

/** The record of the page in front, once: a popup closes when something else comes to the front. */
export function Popup() {
  const [front, setFront] = useState<FrontPage>();
  const [openPanel] = useState(panelOpener);
  useEffect(() => {
    activePage()
      .then((page) => readFront(page, loadCard))
      .then(setFront, () => setFront(null));
  }, []);
  return (
    <Front
      front={front}
      loadCard={loadCard}
      leaveFor={(address) => closeAfter(openPage(address))}
      openPanel={openPanel && (() => closeAfter(openPanel()))}
      focusesSearch
    />
  );
}

/** Firefox would leave the popup open over what was opened. */
const closeAfter = (opening: Promise<void>): void => void opening.then(() => window.close(), console.warn);
