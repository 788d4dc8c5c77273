import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = /\.(ts|tsx|mjs|css)$/;

/** The files under a folder, as paths from the root. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(ROOT + file).isFile());

export const read = (file: string) => readFileSync(ROOT + file, 'utf8');

/** Every file of code in the repository, and those of the extension itself. */
export const code = ['src', 'test', 'tools'].flatMap(filesUnder).filter((file) => CODE.test(file));
export const source = code.filter((file) => file.startsWith('src/'));
export const within = (...folders: string[]) =>
  source.filter((file) => folders.some((folder) => file.startsWith(folder)));

/** Where the imports of a file lead, as paths from the root; packages stay as they are. */
export const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g)]
    .map(([, to = '']) => to)
    .map((to) => (to.startsWith('.') ? new URL(to, `file:///${file}`).pathname.slice(1) : to));
