import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env.ROZMOVA_DEV_SERVER ?? 'http://127.0.0.1:8080';

/** The desk: one page, hashed assets, so that everything under /assets/ may be cached for good. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    // The licence of each bundled package, in full, stands beside the pages: minifying takes it out of the code.
    license: { fileName: 'licenses.md' },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': { target: server, ws: true },
      '/w/': { target: server },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // The tests share nothing global that they do not put back; one worker for all is several times faster.
    isolate: false,
    // Only against what hangs: a busy machine takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 120_000,
  },
});
