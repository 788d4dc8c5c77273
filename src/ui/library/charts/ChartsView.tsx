import { useMemo } from 'preact/hooks';
import { countable, dataByVendorKind, incidentsByYear } from '../../../core/overview/charts.ts';
import { message } from '../../../platform/browser/messages.ts';
import type { LibraryVendor } from '../table/library-vendor.ts';
import type { LoadedOverview } from '../table/loaded-overview.ts';
import { MatrixChart } from './MatrixChart.tsx';
import { YearsChart } from './YearsChart.tsx';

type Props = { overview: LoadedOverview; vendors: readonly LibraryVendor[] };

/** The whole record as two charts, each with its numbers. */
export function ChartsView({ overview, vendors }: Props) {
  const charts = useMemo(() => {
    if (typeof overview === 'string') return null;
    const kinds = new Map(vendors.map((vendor) => [vendor.vendor, vendor.kinds]));
    const counted = countable(overview);
    return { years: incidentsByYear(counted), matrix: dataByVendorKind(counted, (slug) => kinds.get(slug) ?? []) };
  }, [overview, vendors]);
  return (
    <article class="charts">
      <h1>{message('chartsTitle')}</h1>
      <p class="lead">{message('chartsLead')}</p>
      {charts === null ? (
        <p role="status">{message(overview === 'loading' ? 'loading' : 'loadFailed')}</p>
      ) : (
        <>
          <div class="actions">
            <button type="button" class="plain" onClick={() => print()}>
              {message('print')}
            </button>
          </div>
          <YearsChart years={charts.years} />
          <MatrixChart matrix={charts.matrix} />
        </>
      )}
    </article>
  );
}
