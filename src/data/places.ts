import compiled from 'virtual:places';
import { openPlaces, type Places } from '../core/recognise/places/places.ts';

let opened: Places | undefined;

/** The shops, stores and search engines on record, opened once at the first question. */
export function places(): Places {
  opened ??= openPlaces(compiled);
  return opened;
}
