/**
 * Loaded before every tool, and all that it starts, by tools/run.mjs: where the reader of its output has gone, as after `| head`, a tool ends
 * quietly instead of with a stack trace. What it would have said of the rest nobody asks any more.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}
