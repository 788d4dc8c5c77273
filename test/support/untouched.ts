import type { DrivenPage } from '../../tools/browser/driver.ts';

/**
 * What of a page's text became more than text, in words: scripts that ran, elements and handlers that no view makes,
 * styles, links to elsewhere than the web or the extension, links that hand themselves on. Empty where nothing did.
 */
export const brokenOut = (page: DrivenPage): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if ('injected' in window) found.push('a script ran');
    const foreign =
      'img:not([src^="/icons/"]), iframe, frame, object, embed, video, audio, source, math, form[action], base, marquee, template, xss';
    for (const element of document.querySelectorAll(
      `${foreign}, script:not([src]), style, meta[http-equiv], svg script, animate`,
    ))
      found.push(element.outerHTML.slice(0, 200));
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) if (/^on/.test(name)) found.push(`${element.tagName} has ${name}`);
      const address = element.getAttribute('href') ?? element.getAttribute('src');
      if (address === null || element.tagName === 'LINK' || element.tagName === 'SCRIPT') continue;
      const { protocol, username } = new URL(address, location.href);
      const isOut = protocol === 'https:' || protocol === 'http:';
      if ((!isOut && protocol !== location.protocol && protocol !== 'mailto:') || username !== '')
        found.push(`a link to ${address}`);
      const rel = element.getAttribute('rel') ?? '';
      if (isOut && !(rel.includes('noopener') && rel.includes('noreferrer'))) found.push(`an open link to ${address}`);
    }
    const overlay = document.elementFromPoint(innerWidth / 2, 5);
    if (overlay !== null && getComputedStyle(overlay).position === 'fixed') found.push('something lies over the page');
    return found;
  });

/** Which of some texts the page does not show: as text of its own, or in a field. */
export const unseenIn = (page: DrivenPage, texts: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
      const said = [document.body.textContent, ...fields].join('\n');
      return wanted.filter((text) => !said.includes(text));
    },
    [...texts],
  );
