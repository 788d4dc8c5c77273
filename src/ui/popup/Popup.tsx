import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue.ts';
import { judge } from '../../core/judge.ts';
import { withDomain, withoutDomain } from '../../core/own-list.ts';
import { search } from '../../core/search.ts';
import { withMute } from '../../core/settings.ts';
import { vendorVerdict } from '../../core/verdict.ts';
import { catalogue, catalogueFor } from '../../data/catalogue.ts';
import { changeSettings, markSeen } from '../../platform/choices.ts';
import { loadOwnList, saveOwnList } from '../../platform/lists.ts';
import { libraryAddress, openOptions } from '../../platform/pages.ts';
import { activePage, type Page } from '../../platform/tabs.ts';
import { useChoices } from '../parts/use-choices.ts';
import { useDossier } from '../parts/use-dossier.ts';
import { PopupView } from './PopupView.tsx';

/** Asks the same questions as the worker, of the page in front, and loads the record of the vendor shown. */
export function Popup() {
  const choices = useChoices();
  const [looked, setLooked] = useState<{ page: Page; record: Catalogue } | null | undefined>();
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => void lookAtPage().then(setLooked), []);

  const now = new Date();
  const judgement = looked && choices ? judge(looked.page, looked.record, choices, now) : null;
  const lead = judgement?.verdict.vendors[0];
  const slug = picked ?? lead?.vendor ?? null;
  const dossier = useDossier(slug);
  const onPage = judgement?.verdict.vendors.find(({ vendor }) => vendor === slug);
  const muted = new Set(choices?.settings.mutes);
  const known = slug === null ? undefined : catalogue().vendors.get(slug);
  const shown = onPage ?? (known && vendorVerdict(known, [], muted, now.getFullYear()));

  useEffect(() => {
    if (shown !== undefined && typeof dossier === 'object') void markSeen(shown.vendor, shown.revision);
  }, [shown?.vendor, dossier]);

  if (choices === null || looked === undefined) return null;
  return (
    <PopupView
      hostname={judgement?.address.hostname ?? null}
      verdict={judgement?.verdict ?? null}
      shown={shown ?? null}
      dossier={dossier}
      find={(question) => search(question, catalogue())}
      vendorLink={libraryAddress}
      policy={choices.policy}
      act={{
        show: setPicked,
        mute: (vendor, on) => void changeSettings((settings) => withMute(settings, vendor, on)),
        list: (domain, on) => void changeOwnList(domain, on),
        openSettings: () => void openOptions(),
      }}
    />
  );
}

async function lookAtPage() {
  const page = await activePage();
  return page && { page, record: await catalogueFor(page.url) };
}

async function changeOwnList(domain: string, on: boolean): Promise<void> {
  const text = await loadOwnList();
  await saveOwnList(on ? withDomain(text, domain) : withoutDomain(text, domain));
}
