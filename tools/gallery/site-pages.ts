import type { Answer } from '../browser/server.ts';

/** Results as a shop shows them, for pictures of marks: companies of every level, one that is not on record, and an accessory. */
const PRODUCTS = [
  ['B0CMDRCZBJ', 'Xiaomi Redmi Note 13 Pro 5G, 256 GB, Midnight Black', '279.00'],
  ['B0BDJ7YLRX', 'Samsung Galaxy S24 Ultra 256GB Unlocked Smartphone', '1,149.00'],
  ['B0C78GHQRJ', 'Fairphone 5, 8 GB, 256 GB, Matte Black', '629.00'],
  ['B0D1XD1ZV3', 'Silicone Case for Samsung Galaxy S24 Ultra, Blue', '9.99'],
  ['B0B2SH4CN6', 'iRobot Roomba Combo j7+ Robot Vacuum and Mop', '549.00'],
  ['B07Z7P1DWV', 'Kitchen Timer with Magnet, Loud Alarm', '7.49'],
  ['B0BZXJ2N4L', 'VIZIO 50-inch V-Series 4K UHD Smart TV', '278.00'],
  ['B09B8V1LZ3', 'Wyze Cam v3 Indoor and Outdoor Security Camera', '35.98'],
] as const;

const style = (dark: boolean) => `
  :root { color-scheme: ${dark ? 'dark' : 'light'} }
  body { margin: 0; font: 16px/1.45 sans-serif; background: ${dark ? '#16181c' : '#fff'}; color: ${dark ? '#e8e8ea' : '#16181c'} }
  header { padding: 14px 28px; background: ${dark ? '#24272d' : '#eef0f3'} }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 18px; padding: 22px 28px }
  article { padding: 14px; border: 1px solid ${dark ? '#34383f' : '#d9dce1'}; border-radius: 8px }
  article div { height: 110px; border-radius: 6px; background: ${dark ? '#2b2f36' : '#e6e9ee'} }
  h2 { margin: 10px 0 6px; font-size: 16px; font-weight: 500 }
  a { color: inherit; text-decoration: none }`;

const results = (dark: boolean): string => `<!doctype html><html lang="en"><title>Amazon.com: phone</title>
<style>${style(dark)}</style><header>Results for “phone”</header><main>${PRODUCTS.map(
  ([id, title, price]) =>
    `<article><div></div><h2><a href="/dp/${id}">${title}</a></h2><span>$${price}</span></article>`,
).join('')}</main></html>`;

const maker = (dark: boolean): string => `<!doctype html><html lang="en"><title>Xiaomi</title>
<style>${style(dark)}</style><header>Xiaomi</header><main>${'<article><div></div><h2>A product of theirs</h2></article>'.repeat(4)}</main></html>`;

/** Where the pictures of what stands in pages are taken; `?dark` gives the page of a site that is dark. */
export const SHOP = 'https://www.amazon.com/s?k=phone';
export const MAKER = 'https://www.mi.com/global/';
export const darkly = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}dark`;

/** A stand-in page for the local web; null for every other address. */
export function sitePage(url: string): Answer | null {
  const build = url.startsWith(SHOP) ? results : url.startsWith(MAKER) ? maker : null;
  return build && { type: 'text/html; charset=utf-8', body: build(url.endsWith('dark')) };
}
