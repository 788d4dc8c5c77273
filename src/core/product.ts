import settings from '../../product.json' with { type: 'json' };

/** What product.json says: whose product this is and where it is. Null, or a name under `.example`, is a placeholder. */
export type Product = {
  /** Address of the record as a website, with a slash at its end. */
  homepage: string | null;
  author: string | null;
  /** An address for mailto: links. */
  mail: string | null;
  /** The page of a tracker's form for a new issue, which takes `title` and `body` in its query. */
  issues: string | null;
  /** Address of the source code. */
  source: string | null;
  /** The add-on's id in Firefox; storage and policies are tied to it. */
  geckoId: string;
};

export const PRODUCT: Product = settings;

const PLACEHOLDER = /\.example(?:$|[/:?#])/;

/** Whether a value stands for one that nobody has decided yet. */
export const isPlaceholder = (value: string | null): boolean => value === null || PLACEHOLDER.test(value);

/** Address of the record as a website, null while there is none to lead to. */
export const homepageOf = ({ homepage }: Product): string | null => (isPlaceholder(homepage) ? null : homepage);

/** Where the website has a company's record, or one incident in it. Null without a website. */
export const siteAddress = (homepage: string | null, slug: string, incident?: string): string | null =>
  homepage === null ? null : `${homepage}company/${slug}/${incident === undefined ? '' : `#${incident}`}`;
