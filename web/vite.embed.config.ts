import { defineConfig } from 'vite';

/** The script on the customer's site: one self-contained file without any dependency. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2019',
    lib: {
      entry: 'src/embed/main.ts',
      formats: ['iife'],
      name: 'rozmovaEmbed',
      fileName: () => 'embed.js',
    },
  },
});
