import { render } from 'preact';
import { setPageLanguage } from '../parts/page/page-language.ts';
import { Library } from './Library.tsx';

setPageLanguage();
const root = document.getElementById('app');
if (root !== null) render(<Library />, root);
