import { defineConfig } from 'vite';

export default defineConfig({
  // Found while the first story loads otherwise, which then starts over: a test would be cut off.
  optimizeDeps: { include: ['lit', 'lit/decorators.js', 'zod/mini'] },
});
