import { type ComponentChild, render } from 'preact';
import { ChartsView } from '../ui/library/charts/ChartsView.tsx';
import { pageAddress } from './addresses.ts';
import { Explore } from './Explore.tsx';
import { libraryVendors } from './library-vendors.ts';
import { type WholeRecord, wholeRecord } from './record-files.ts';

/** Makes what can be used of what could only be read. Without the script, or the record's, all stays as it was. */
function start(record: WholeRecord): void {
  const { companies, incidents, year } = record;
  const vendors = libraryVendors(companies, year);
  const leave = (path: string) => location.replace(pageAddress(path));
  put('explore', <Explore vendors={vendors} record={record} leave={leave} />);
  put('charts', <ChartsView vendors={vendors} overview={incidents} />);
  // What a chart links to is the table, which is on the first page.
  if (document.getElementById('charts') !== null) addEventListener('hashchange', () => leave(location.hash));
}

function put(id: string, view: ComponentChild): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.replaceChildren();
  render(view, place);
}

const record = wholeRecord();
// In a task of its own, so that a key or a click need not wait for both.
if (record !== undefined) setTimeout(() => start(record));
