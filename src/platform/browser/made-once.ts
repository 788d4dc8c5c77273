/** What is made of a locale, kept until another is asked for: making a formatter takes as long as drawing a row. */
export function madeOnce<Made>(make: (locale: string) => Made): (locale: string) => Made {
  let kept: { locale: string; made: Made } | undefined;
  return (locale) => {
    if (kept?.locale !== locale) kept = { locale, made: make(locale) };
    return kept.made;
  };
}
