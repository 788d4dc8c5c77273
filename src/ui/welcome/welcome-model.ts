import type { Loudness } from '../../core/user/settings.ts';
import type { ToolbarKind } from '../../platform/toolbar/toolbar-kind.ts';

/** What the introduction shows and asks. */
export type WelcomeModel = {
  loudness: Loudness;
  /** Whether the organisation decides how loudly to warn. */
  locked: boolean;
  toolbar: ToolbarKind;
  /** A vendor to try it with: name, address of its record, address of its site. */
  example: { name: string; record: string; site: string };
  /** Rejects where the browser refuses to store. */
  setLoudness: (loudness: Loudness) => Promise<void>;
  openSettings: () => void;
};
