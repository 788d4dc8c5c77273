/**
 * What is wrong with how the page's texts lie, a line each: text wider than its box, text outside the window, a page
 * that scrolls sideways. Runs inside the page, so it is self-contained.
 */
export function findOverflow(): string[] {
  const view = document.defaultView ?? window;
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  const { overflowX } = view.getComputedStyle(document.documentElement);
  if (overflowX !== 'hidden' && document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide in ${width}`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent?.trim() : '')).join(' ');
    const text = own.trim() || element.getAttribute('placeholder') || '';
    const box = element.getBoundingClientRect();
    if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.unseen, option') !== null) continue;
    const drawing = element.closest('.chart svg')?.getBoundingClientRect();
    const { display } = view.getComputedStyle(element);
    let scroller: Element | null = element;
    while (scroller !== null && !/auto|scroll/.test(view.getComputedStyle(scroller).overflowX))
      scroller = scroller.parentElement;
    const within = `${element.tagName.toLowerCase()}${element.className ? `.${element.getAttribute('class')}` : ''}: “${text.slice(0, 60)}”`;
    if (
      display !== 'inline' &&
      !('ownerSVGElement' in element) &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`${element.scrollWidth} px in ${element.clientWidth}: ${within}`);
    else if (drawing && (box.left < drawing.left - 1 || box.right > drawing.right + 1))
      found.push(`outside its drawing: ${within}`);
    else if (scroller === null && (box.left < -1 || box.right > width + 1)) found.push(`outside the window: ${within}`);
  }
  return found;
}
