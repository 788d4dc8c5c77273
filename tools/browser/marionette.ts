import net from 'node:net';

/** A session of Marionette, Firefox's own remote protocol: https://firefox-source-docs.mozilla.org/testing/marionette/ */
export type Marionette = {
  /** Sends a WebDriver or Marionette command and returns its result. Rejects with the browser's own message. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape differs by command
  send(command: string, parameters?: object): Promise<any>;
  end(): void;
};

/** Connects to a port of this machine. Messages are `length:json`; json is [type, id, error, result]. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let nextId = 0;
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  const receive = (message: unknown) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(`${error.error}: ${error.message}`));
    else resolve?.(result);
  };
  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      receive(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });
  await greeting;
  return {
    send(command, parameters = {}) {
      const json = JSON.stringify([0, ++nextId, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(nextId, { resolve, reject });
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      });
    },
    end: () => socket.destroy(),
  };
}
