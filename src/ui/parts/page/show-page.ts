import { type ComponentChild, render } from 'preact';
import { setPageLanguage } from './page-language.ts';
import './theme.css';
import './parts.css';

/** Draws a page of the extension in the browser's language, with the styles that all pages share. */
export function showPage(view: ComponentChild): void {
  setPageLanguage();
  const root = document.getElementById('app');
  if (root !== null) render(view, root);
}
