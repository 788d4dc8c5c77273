import { useEffect, useState } from 'preact/hooks';
import { originOf } from '../../core/recognise/places/host-pattern.ts';
import {
  isWholeKindGranted,
  originsOf,
  PLACE_KINDS,
  type PlaceKind,
  singlePlaces,
} from '../../core/recognise/places/places.ts';
import { places } from '../../data/places.ts';
import { askForOrigins, grantedOrigins, releaseOrigins, watchOrigins } from '../../platform/granted/origins.ts';
import { type Grants, MarksSection } from './sections/MarksSection.tsx';

const grantsOf = (granted: readonly string[]): Grants => {
  const kinds = Object.fromEntries(PLACE_KINDS.map((kind) => [kind, isWholeKindGranted(kind, granted, places())]));
  const sites = singlePlaces(granted, places()).filter((site) => !kinds[places().kindOf(site) ?? 'shop']);
  return { kinds: kinds as Record<PlaceKind, boolean>, sites };
};

/** Reads what is granted, follows changes wherever they are made, and asks. */
export function Marks() {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const read = () => void grantedOrigins().then(setGranted);
    read();
    return watchOrigins(read);
  }, []);
  if (granted === null) return null;
  return (
    <MarksSection
      {...grantsOf(granted)}
      set={(kind, on) => void (on ? askForOrigins : releaseOrigins)(originsOf(kind, places()))}
      stop={(site) => void releaseOrigins([originOf(site)])}
    />
  );
}
