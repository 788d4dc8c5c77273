import { useLayoutEffect, useState } from 'preact/hooks';
import { openPage } from '../../platform/browser/pages.ts';
import { activePage } from '../../platform/browser/tabs.ts';
import { panelOpener } from '../../platform/panel/open-panel.ts';
import { Front } from '../parts/front/Front.tsx';
import { type FrontPage, readFront } from '../parts/front/read-front.ts';

/** On its way from the start: asked for when somebody is found, the card would come after everything else that is read for it. */
const card = import('./PopupCard.tsx').then(({ PopupCard }) => PopupCard);
const loadCard = () => card;

/** The record of the page in front, once: a popup closes when something else comes to the front. */
export function Popup() {
  const [front, setFront] = useState<FrontPage>();
  // Asked before anything else, because all that is shown waits for the answer.
  const [asked] = useState(activePage);
  const [openPanel] = useState(panelOpener);
  useLayoutEffect(() => {
    asked.then((page) => readFront(page, loadCard)).then(setFront, () => setFront(null));
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
