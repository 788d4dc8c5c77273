import { render } from 'preact';
import { setPageLanguage } from '../parts/page/page-language.ts';
import { Popup } from './Popup.tsx';

setPageLanguage();
const root = document.getElementById('app');
if (root !== null) render(<Popup />, root);
