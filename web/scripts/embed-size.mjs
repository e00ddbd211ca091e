// The script on the customer's site must stay small: the build fails when it outgrows its limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 12_000;
const size = gzipSync(readFileSync('dist/embed/embed.js'), { level: 9 }).length;

if (size > limit) {
  console.error(`embed.js is ${size} bytes gzipped, the limit is ${limit}.`);
  process.exit(1);
}
console.log(`embed.js: ${size} of ${limit} bytes gzipped.`);
