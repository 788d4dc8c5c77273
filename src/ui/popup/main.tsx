import { showPage } from '../parts/page/show-page.ts';
import { Popup } from './Popup.tsx';
import './popup.css';
import '../parts/front/front.css';
import '../parts/card/card.css';

showPage(<Popup />);
