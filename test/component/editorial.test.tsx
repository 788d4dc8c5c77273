import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Editorial } from '../../src/ui/library/dossier/Editorial.tsx';

test('a reply within seven days is promised only where somebody can be written to', () => {
  const { rerender } = render(<Editorial />);
  expect(screen.queryByText(/seven days/)).toBeNull();
  expect(screen.getByText(/There's no address for objections yet, so copy the text and keep it\./)).toBeTruthy();
  rerender(<Editorial contact={{ mail: 'record@telltale.example', issues: null }} />);
  expect(screen.getByText(/choose “Report a mistake”, .* We reply within seven days\./)).toBeTruthy();
});
