import { useEffect, useState } from 'preact/hooks';
import { lookOf, type News } from '../../../core/user/read-marks.ts';
import { forgetReadMarks, markSeenThisSession, updateReadMark } from '../../../platform/storage/read-marks.ts';
import type { Loaded } from './use-dossier.ts';

/**
 * What is new in a record since it was last viewed, and marks it as viewed now: until the browser closes in any case, on
 * disk where the user wants that. Null until that is known, and where the user does not want views to be remembered: then
 * whatever was kept is forgotten. `remembers` is null until it is read.
 */
export function useNews(dossier: Loaded, revision: string | undefined, remembers: boolean | null): News | null {
  const [found, setFound] = useState<{ slug: string; news: News } | null>(null);
  const slug = typeof dossier === 'object' ? dossier.slug : null;
  useEffect(() => {
    if (remembers === null) return;
    if (!remembers) {
      setFound(null);
      void forgetReadMarks().catch(console.warn);
    }
    if (typeof dossier !== 'object' || revision === undefined) return;
    const look = lookOf(dossier.incidents, revision);
    void markSeenThisSession(dossier.slug, look).catch(console.warn);
    if (!remembers) return;
    let current = true;
    const show = (news: News) => {
      if (current) setFound({ slug: dossier.slug, news });
    };
    // Read marks that cannot be decoded must not cost the reader the record.
    const none: News = { fresh: new Set(), later: new Set(), changed: false };
    updateReadMark(dossier.slug, look).then(show, () => show(none));
    return () => {
      current = false;
    };
  }, [slug, revision, remembers]);
  return found !== null && found.slug === slug ? found.news : null;
}
