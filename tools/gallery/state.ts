import type { DrivenPage } from '../browser/driver.ts';

export const VIEWS = ['popup', 'panel', 'welcome', 'options', 'library', 'site'] as const;
export type View = (typeof VIEWS)[number];

/** What the extension keeps before the view opens; absent parts are as after a fresh install. */
export type Kept = {
  settings?: Record<string, unknown>;
  /** Read marks by slug, as `src/core/user/read-marks.ts` has them. */
  readMarks?: Record<string, unknown>;
  /** Looks since the browser started, of the same shape. */
  seenThisSession?: Record<string, unknown>;
  /** The companies of one's devices, as `core/user/my-devices.ts` has them. */
  myDevices?: Record<string, unknown>;
  /** The text of the own list. */
  ownList?: string;
  /** Files that are imported as lists, with what is changed of what is kept about each. */
  lists?: readonly { file: string; text: string; about?: Record<string, unknown> }[];
};

/** One thing a person may see. */
export type State = {
  view: View;
  /** Kebab-case: part of the file's name, and its caption. */
  name: string;
  kept?: Kept;
  /** Popup, panel and what stands in pages: the page in front. Else: the fragment of the view's address. */
  at?: string;
  /** What is done once the view is drawn. Nothing in it goes by words: they differ by language. */
  act?: (page: DrivenPage) => Promise<unknown>;
  /** What is allowed in pages for it, by the switches of the settings. */
  allows?: 'marks' | 'banner';
  /** Whether it is among the states that other languages than English are shown in. */
  sample?: boolean;
  /** Whether an organisation's policy holds. */
  managed?: boolean;
  /** On a phone's window, 360 px wide: in Chromium alone. */
  phone?: boolean;
  /** How far down the page the picture goes, in CSS px; 2400 where nothing is said. */
  tallest?: number;
};
