import { showPage } from '../parts/page/show-page.ts';
import { Welcome } from './Welcome.tsx';
import './welcome.css';

showPage(<Welcome />);
