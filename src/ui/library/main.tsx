import { showPage } from '../parts/page/show-page.ts';
import { Library } from './Library.tsx';
import './library.css';
import './apps/app-list.css';
import './table/filters.css';
import './rows/vendor-table.css';
import './rows/incident-list.css';
import './dossier/dossier.css';
import './home/home.css';
import './devices/devices.css';
import './fleet/fleet.css';
import './compare/compare.css';
import './charts/charts.css';
import './print.css';

showPage(<Library />);
