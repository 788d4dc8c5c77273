/** The attributes of the combobox pattern; Preact's types want `list` said of every combobox. */
export const combobox = (open: boolean, listId: string, activeId: string | undefined) => ({
  role: 'combobox' as const,
  list: undefined,
  'aria-expanded': open,
  'aria-controls': listId,
  'aria-autocomplete': 'list' as const,
  ...(open && activeId !== undefined ? { 'aria-activedescendant': activeId } : {}),
});

/** Whether the focus left an element and all in it. */
export const hasLeft = ({ currentTarget, relatedTarget }: FocusEvent & { currentTarget: HTMLElement }): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
