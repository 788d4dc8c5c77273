/**
 * A company's name as sentences and buttons say it: "Motorola" of "Motorola (Lenovo phones)". What stands in parentheses at
 * its end tells which company is meant, and belongs where the name stands alone: in headings, tables and tooltips.
 */
export const shortName = (name: string): string => name.replace(/ \([^()]*\)$/, '');
