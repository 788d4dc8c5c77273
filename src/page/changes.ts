const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'alt', 'title'],
};

/** Links that an element is, holds or stands in. */
function linksAt(node: Node, found: (link: HTMLAnchorElement) => void): void {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest<HTMLAnchorElement>('a[href]');
  if (around) found(around);
  if (!(node instanceof Element)) return;
  for (const link of node.querySelectorAll<HTMLAnchorElement>('a[href]')) found(link);
  // A title that comes late into a heading around its link.
  const heading = node.closest('h1,h2,h3,h4,[role=heading]');
  for (const link of heading?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []) found(link);
}

/** Calls back with links that come or change, whatever way the page does it. */
export function watchLinks(
  found: (link: HTMLAnchorElement) => void,
  onChange: () => void,
  isOurs: (node: Node) => boolean,
): () => void {
  const observer = new MutationObserver((records) => {
    onChange();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') linksAt(target, found);
      for (const node of addedNodes) if (!isOurs(node)) linksAt(node, found);
      for (const node of removedNodes) if (isOurs(node)) linksAt(target, found);
    }
  });
  observer.observe(document.documentElement, WATCHED);
  return () => observer.disconnect();
}
