/** The places of the website, by the folder each is in; the first is the root. */
export const SITE_PLACES = [
  { path: '', title: 'Companies' },
  { path: 'charts/', title: 'Charts' },
  { path: 'lists/', title: 'Block lists' },
  { path: 'data/', title: 'Data' },
  { path: 'about/', title: 'How it’s made' },
] as const;

type Props = {
  /** The way from the page to the website's own folder: `./`, or `../` for each folder between. */
  root: string;
  /** Path of the page. */
  path: string;
};

/** The bar on top of every page of the website: the mark and the ways to its places. */
export const SiteHeader = ({ root, path }: Props) => (
  <header class="page-header">
    <a class="brand" href={root}>
      <img src={`${root}icons/telltale-48.png`} alt="" width="20" height="20" />
      Telltale
    </a>
    <nav aria-label="Telltale">
      {SITE_PLACES.map((place) => (
        <a key={place.path} href={`${root}${place.path}`} aria-current={currentOf(place.path, path)}>
          {place.title}
        </a>
      ))}
    </nav>
  </header>
);

/** A company's page is within the first place. */
function currentOf(place: string, path: string): 'page' | 'true' | undefined {
  if (place === path) return 'page';
  return place === '' && path.startsWith('company/') ? 'true' : undefined;
}
