import { render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSteady } from '../../src/ui/parts/hooks/use-steady.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const Steady = ({ value, ready }: { value: string; ready: boolean }) => <p role="status">{useSteady(value, ready)}</p>;
const shown = () => screen.getByRole('status').textContent;

test('nothing is shown until the first value is ready, and then at once', () => {
  const { rerender } = render(<Steady value="reading" ready={false} />);
  expect(shown()).toBe('');
  rerender(<Steady value="record" ready />);
  expect(shown()).toBe('record');
});

test('the last value stays while the next is on its way, and gives way once that takes long', () => {
  const { rerender } = render(<Steady value="one" ready />);
  rerender(<Steady value="reading" ready={false} />);
  expect(shown()).toBe('one');
  void act(() => void vi.advanceTimersByTime(1000));
  expect(shown()).toBe('reading');
  rerender(<Steady value="two" ready />);
  rerender(<Steady value="reading again" ready={false} />);
  expect(shown()).toBe('two');
});
