import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { ChartsView } from '../../ui/library/charts/ChartsView.tsx';
import { Editorial } from '../../ui/library/dossier/Editorial.tsx';
import { homeText } from '../../ui/library/home/home-file.ts';
import { dateText, levelWord } from '../../ui/parts/words.ts';
import { libraryVendors } from '../library-vendors.ts';
import { CompaniesPage } from './CompaniesPage.tsx';
import { CompanyPage } from './CompanyPage.tsx';
import { DataPage } from './DataPage.tsx';
import { ListsPage } from './ListsPage.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

type Of<Props> = (props: Props) => ComponentChild;

/** A view that nobody waits for, as HTML. */
const page =
  <Props extends object>(View: Of<Props>) =>
  (props: Props): string =>
    renderToString(h(View, props));

/** Everything that is written with the views' own words while the website is made: their HTML, lists, words for titles. */
export const site = {
  companies: page(CompaniesPage),
  company: page(CompanyPage),
  charts: page(ChartsView),
  lists: page(ListsPage),
  data: page(DataPage),
  about: page(Editorial),
  header: page(SiteHeader),
  footer: page(SiteFooter),
  libraryVendors,
  homeText,
  levelWord,
  dateText,
};
export type Site = typeof site;
