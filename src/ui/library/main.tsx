import { render } from 'preact';
import { Library } from './Library.tsx';

const root = document.getElementById('app');
if (root !== null) render(<Library />, root);
