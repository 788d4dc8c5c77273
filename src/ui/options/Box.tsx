type Props = { label: string; hint?: string; on: boolean; disabled?: boolean; set: (on: boolean) => void };

/** A box that shows what holds, not what was clicked: the browser may refuse. */
export const Box = ({ label, hint, on, disabled = false, set }: Props) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={on}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault();
        set(!on);
      }}
    />
    <span>{label}</span>
    {hint !== undefined && <span class="quiet">{hint}</span>}
  </label>
);
