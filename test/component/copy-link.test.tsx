import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { citedDossier, citedIncident } from '../../src/ui/library/dossier/cited.ts';
import { CopyLink } from '../../src/ui/parts/share/CopyLink.tsx';
import { dossierOf } from '../support/models.ts';

const homepage = 'https://record.test/';

test('a link to an incident on the website is copied where there is a website', async () => {
  const person = userEvent.setup();
  render(<CopyLink slug="acme" incident="acme-2019" homepage={homepage} />);
  await person.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://record.test/company/acme/#acme-2019');
});

test('without a website there is nothing to press', () => {
  const { container } = render(<CopyLink slug="acme" homepage={null} />);
  expect(container.textContent).toBe('');
});

test('citations of a company and of its incidents carry their addresses', () => {
  const dossier = dossierOf('acme');
  const [incident] = dossier.incidents;
  expect(citedDossier(dossier, homepage).map(({ url }) => url)).toContain('https://record.test/company/acme/');
  expect(incident && citedIncident(incident, 'acme', 'Acme', homepage).url).toBe(
    `https://record.test/company/acme/#${incident?.id}`,
  );
  expect(citedDossier(dossier, null).every(({ url }) => url === null)).toBe(true);
});
