import { readdirSync } from 'node:fs';
import type { Shot } from './session.ts';

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How large a picture is on a sheet, of its own size. */
const scaleOf = ({ state }: Shot): number => (state.view === 'popup' ? 1 : 0.45);

const STYLE = `
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #83868c; color: #fff }
main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start }
figure { margin: 0 }
figcaption { margin-bottom: 4px; font-weight: 600 }
small { font-weight: 400 }
img { display: block; width: 100%; box-shadow: 0 1px 6px rgb(0 0 0 / 40%) }
p { margin: 4px 0; padding: 2px 6px; background: #a40020 }
a { color: inherit }`;

/** Pictures side by side with their captions and problems. `link` turns a file into an address. */
export function sheetHtml(title: string, shots: readonly Shot[], link: (file: string) => string): string {
  const figure = (shot: Shot) => {
    const { state, width, file, problems, dark } = shot;
    return `<figure style="width: ${Math.round(width * scaleOf(shot))}px">
<figcaption>${escapeHtml(state.name)} <small>${width} px, ${dark ? 'dark' : 'light'}</small></figcaption>
<a href="${encodeURI(link(file))}"><img src="${encodeURI(link(file))}" alt=""></a>
${problems.map((problem) => `<p>${escapeHtml(problem)}</p>`).join('\n')}</figure>`;
  };
  return page(title, `<main>${shots.map(figure).join('\n')}</main>`);
}

/** Leads to every sheet that there is in a folder, from this run or an earlier one. */
export function indexHtml(folder: string): string {
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.html') && file !== 'index.html');
  return page(
    'Gallery',
    `<ul>${sheets.map((file) => `<li><a href="${file}">${file.slice(0, -5)}</a>`).join('\n')}</ul>`,
  );
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>${body}</html>`;
