import { showPage } from '../parts/page/show-page.ts';
import { Options } from './Options.tsx';
import './options.css';
import './lists/lists.css';

showPage(<Options />);
