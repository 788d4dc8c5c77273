/** What a remark says, without the sign that begins it: the reason of the entry that it follows. */
export const reasonIn = (remark: string): string => remark.replace(/^\s*([#!;]+|\/\/)?\s*/, '').trim();

/** What goes with a name whose line has this remark; nothing where the line has none. */
export const aboutOf = (remark: string): { reason: string } | undefined =>
  remark === '' ? undefined : { reason: reasonIn(remark) };

/** A line and the remark that begins at a `#` at its start or after a blank, if it has one. The line is trimmed. */
export function splitRemark(line: string): { text: string; remark: string } {
  const at = line.search(/(?<!\S)#/);
  return at === -1 ? { text: line.trim(), remark: '' } : { text: line.slice(0, at).trim(), remark: line.slice(at) };
}
