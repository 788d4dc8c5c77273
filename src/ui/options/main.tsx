import { render } from 'preact';
import { setPageLanguage } from '../parts/page/page-language.ts';
import { Options } from './Options.tsx';

setPageLanguage();
const root = document.getElementById('app');
if (root !== null) render(<Options />, root);
