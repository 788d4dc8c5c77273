import { showPage } from '../parts/page/show-page.ts';
import { Popup } from './Popup.tsx';
import './popup.css';
import './bar.css';
import './card/card.css';

showPage(<Popup />);
