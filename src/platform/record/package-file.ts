/** Reads a file of the package; the path begins at its root. Rejects where there is none. */
export const readPackageFile = (path: string): Promise<Response> => fetch(path);

/** The text of a file that the build packed. */
export const unpackedText = ({ body }: Response): Promise<string> =>
  new Response(body?.pipeThrough(new DecompressionStream('deflate'))).text();

/**
 * A file of the package that is read once for each page or worker, when it is first asked for; after a failure it is read
 * anew. A file, because a service worker cannot load code later, and carried as code every wake-up would pay for it.
 */
export function packageFile<Content>(path: string, open: (file: Response) => Promise<Content>): () => Promise<Content> {
  let reading: Promise<Content> | undefined;
  return () => {
    reading ??= readPackageFile(path).then(open);
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
}
