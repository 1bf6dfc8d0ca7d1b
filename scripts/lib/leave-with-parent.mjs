/**
 * Ends this process, as a SIGTERM does, when the one that started it is gone. `npm start` runs a
 * shell that runs us: who ends npm ends that shell, and a server would stay behind on its port.
 *
 *     node --import ./scripts/lib/leave-with-parent.mjs …
 */
const parent = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500);
watch.unref();
