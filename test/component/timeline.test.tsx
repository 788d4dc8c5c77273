import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PRACTICES } from '../../src/core/record/vocabulary.ts';
import { Incidents } from '../../src/ui/parts/incidents/Incidents.tsx';
import { Timeline } from '../../src/ui/parts/timeline/Timeline.tsx';
import { dossierOf } from '../support/models.ts';
import { shownIncident } from '../support/record.ts';

const marks = () => within(screen.getByRole('toolbar', { name: 'Incidents by year' })).getAllByRole('button');
const showAcme = () =>
  render(
    <Incidents
      incidents={dossierOf('acme').incidents}
      slug="acme"
      vendor="Acme"
      vendorLink={(slug) => slug}
      atFirst={4}
    />,
  );
const named = () => document.activeElement?.getAttribute('aria-label') ?? '';

describe('the timeline', () => {
  test('names each mark by date, title and evidence, the oldest first', () => {
    showAcme();
    const names = marks().map((mark) => mark.getAttribute('aria-label'));
    expect(names.slice(0, 3)).toEqual([
      '2016: Sent address books abroad. Documented',
      'March 4, 2019: Tracked despite the switch. Ruled',
      '2020: Accused and cleared. Documented · Cleared',
    ]);
  });

  test('is one stop of the Tab key, and arrows, Home and End move along it', async () => {
    showAcme();
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    marks()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(named()).toMatch(/^March 4, 2019/);
    await userEvent.keyboard('{End}');
    expect(named()).toMatch(/^2022: Flaw d/);
    await userEvent.keyboard('{ArrowRight}');
    expect(named()).toMatch(/^2022: Flaw d/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(named()).toMatch(/^2022: Flaw c/);
    await userEvent.keyboard('{Home}');
    expect(named()).toMatch(/^2016/);
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).toEqual([document.activeElement]);
  });

  test('opens an incident by Enter, also one that is folded away, and takes the focus to it', async () => {
    showAcme();
    expect(document.getElementById('acme-2016')).toBeNull();
    screen.getByRole('button', { name: '2016: Sent address books abroad. Documented' }).focus();
    await userEvent.keyboard('{Enter}');
    const row = await waitFor(() => {
      const opened = document.querySelector('#acme-2016[open]');
      if (opened === null) throw new Error('the entry is not open yet');
      return opened;
    });
    await waitFor(() => expect(document.activeElement).toBe(row.querySelector('summary')));
  });

  test('draws what was cleared apart from what counts, and says so in the legend', () => {
    showAcme();
    const [cleared] = marks().filter((mark) => mark.classList.contains('apart'));
    expect(cleared?.getAttribute('aria-label')).toMatch(/Cleared$/);
    const legend = screen.getByRole('list', { name: 'Timeline colours' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Taken or sent without consent',
      'Broken promises',
      'Leaks and security flaws',
      'Government restrictions',
      'Below the line: cleared or withdrawn',
    ]);
  });

  test('holds one incident as well as thirty', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      shownIncident({ id: `i-${i}`, date: String(2008 + (i % 19)), practice: PRACTICES[i % 16] ?? 'excess-telemetry' }),
    );
    const { unmount } = render(<Timeline incidents={many} width={324} onOpen={vi.fn()} />);
    expect(marks()).toHaveLength(30);
    unmount();
    render(<Timeline incidents={many.slice(0, 1)} width={324} onOpen={vi.fn()} legend={false} />);
    expect(marks()).toHaveLength(1);
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('takes the years it is given, and a click opens', async () => {
    const open = vi.fn();
    render(
      <Timeline incidents={[shownIncident({ id: 'a' })]} width={324} years={[2000, 2026]} label="Acme" onOpen={open} />,
    );
    const bar = screen.getByRole('toolbar', { name: 'Acme' });
    const ticks = within(bar)
      .getAllByText(/^20\d\d$/)
      .map(({ textContent }) => Number(textContent));
    expect(Math.min(...ticks)).toBeLessThan(2010);
    expect(Math.max(...ticks)).toBeGreaterThan(2015);
    await userEvent.click(within(bar).getByRole('button'));
    expect(open).toHaveBeenCalledWith('a');
  });
});
