import { render } from 'preact';
import { setPageLanguage } from '../parts/page/page-language.ts';
import { Welcome } from './Welcome.tsx';

setPageLanguage();
const root = document.getElementById('app');
if (root !== null) render(<Welcome />, root);
