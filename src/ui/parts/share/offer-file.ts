/** Hands something to the user as a file to save. */
export function offerBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The same for a text; `type` is its media type. */
export const offerFile = (name: string, text: string, type = 'text/plain'): void =>
  offerBlob(name, new Blob([text], { type }));
