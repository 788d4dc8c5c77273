/** The address of the website's own folder, which every page names. */
export function rootAddress(): string {
  const root = new URL(document.documentElement.dataset.root ?? './', location.href);
  root.search = '';
  root.hash = '';
  return root.href;
}

/** The address of a page by its path, with its fragment. In a folder of files, no server finds the page of a place. */
export function pageAddress(path: string): string {
  const page = new URL(path, rootAddress());
  if (page.protocol === 'file:' && page.pathname.endsWith('/')) page.pathname += 'index.html';
  return page.href;
}
