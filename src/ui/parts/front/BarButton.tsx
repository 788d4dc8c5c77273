import type { ComponentChildren } from 'preact';

type Props = {
  label: string;
  onClick: () => void;
  /** Whether what it opens is open; absent where it opens nothing in place. */
  expanded?: boolean;
  /** The drawing, in a square of 16. */
  children: ComponentChildren;
};

/** A button that is a drawing, with its words for the pointer and for assistive technology. */
export const BarButton = ({ label, onClick, expanded, children }: Props) => (
  <button type="button" class="bare" aria-expanded={expanded} aria-label={label} title={label} onClick={onClick}>
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" class="drawn">
      {children}
    </svg>
  </button>
);
