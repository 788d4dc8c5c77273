import { readdirSync, readFileSync } from 'node:fs';
import type en from '../../src/_locales/en/messages.json';

type Key = keyof typeof en;

/** The texts of one language by key. */
export type Texts = (key: Key) => string;

const LOCALES = new URL('../../src/_locales/', import.meta.url);

/** Every language of the package, by its folder. */
export const languages = (): string[] => readdirSync(LOCALES).sort();

export function textsIn(language: string): Texts {
  const all = JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'));
  return (key) => all[key].message;
}
