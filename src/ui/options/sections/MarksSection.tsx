import { PLACE_KINDS, type PlaceKind } from '../../../core/recognise/places/places.ts';
import { message } from '../../../platform/browser/messages.ts';

/** What the browser says is granted: the permission is the switch, there is no other. */
export type Grants = { kinds: Record<PlaceKind, boolean>; sites: readonly string[] };

type Props = Grants & {
  /** Asks for a kind of places, or gives it back; called first in the handler of a click. */
  set: (kind: PlaceKind, on: boolean) => void;
  stop: (hostname: string) => void;
};

/** Where links are marked: all shops, stores or search engines, and single sites that the popup was asked on. */
export function MarksSection({ kinds, sites, set, stop }: Props) {
  return (
    <section class="marks">
      <h2>{message('marksTitle')}</h2>
      <p class="quiet">{message('marksHint')}</p>
      {PLACE_KINDS.map((kind) => (
        <label key={kind} class="marked-kind">
          {/* A refused prompt changes nothing, so the box is set again to what holds. */}
          <input
            type="checkbox"
            checked={kinds[kind]}
            onClick={(event) => {
              event.preventDefault();
              set(kind, !kinds[kind]);
            }}
          />
          {message(`marks_${kind}`)}
        </label>
      ))}
      {sites.length > 0 && (
        <div>
          <h3>{message('marksSites')}</h3>
          <ul class="marked-sites">
            {sites.map((site) => (
              <li key={site}>
                <button type="button" class="plain" onClick={() => stop(site)}>
                  {message('marksStop', [site])}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
