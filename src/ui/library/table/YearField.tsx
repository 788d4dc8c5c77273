import { useEffect, useState } from 'preact/hooks';

const YEAR = /^(19|20)\d\d$/;

type Props = { label: string; value: number | null; onChange: (year: number | null) => void };

/** A field for a year. What is typed counts once it is a whole year, or nothing. */
export function YearField({ label, value, onChange }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    // A year half typed asks nothing yet, and must stay as it is.
    setText((before) => (value !== null ? String(value) : YEAR.test(before) ? '' : before));
  }, [value]);
  return (
    <input
      class="year"
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      placeholder={label}
      value={text}
      onInput={(event) => {
        const typed = event.currentTarget.value.trim();
        setText(typed);
        if (YEAR.test(typed)) onChange(Number(typed));
        else if (value !== null) onChange(null);
      }}
    />
  );
}
