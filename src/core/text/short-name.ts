/**
 * A company's name as sentences and buttons say it: "Motorola" of "Motorola (Lenovo phones)". What is in parentheses at
 * its end says which company is meant, and belongs where the name is alone: in headings, tables and tooltips.
 */
export const shortName = (name: string): string => name.replace(/ \([^()]*\)$/, '');
