import * as v from 'valibot';

/** What a list says of an entry: its reason, and the dossier that it comes from where it comes from one. */
export type Note = string | v.InferOutput<typeof NoteWithDossier>;
export const NoteWithDossier = v.object({ reason: v.string(), vendor: v.string() });

/** A list's contents in the form that is searched. */
export type CompiledList = { index: ArrayBuffer; reasons: Note[] };

/** What an index says of an entry in its list number: nothing, an exception, or from LEVEL_BASE on a level of its own. */
export const LISTED = 0;
export const EXCEPTED = 1;
export const LEVEL_BASE = 2;
