import { showPage } from '../parts/page/show-page.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import '../parts/front/front.css';
import '../parts/card/card.css';

showPage(<Panel />);
