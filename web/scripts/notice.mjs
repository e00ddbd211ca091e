// Holds NOTICE against what is shipped: the server's bill of materials, which Maven has written, and the browser
// side's, which is written here. `--write` brings NOTICE up to date; without it, the build fails when it is not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refusals, shipped, table } from './licences.mjs';

const web = join(import.meta.dirname, '..');
const notice = join(web, '../NOTICE');
const serverBill = join(web, '../server/target/rozmova-server-cyclonedx.json');
const webBill = join(web, 'target/rozmova-web-cyclonedx.json');

/** What stands above it is written by people. */
const BEGINNING = '---- The list below is written by the build, see CONTRIBUTING.md ----';

function fail(...sentences) {
  console.error(sentences.join('\n'));
  process.exit(1);
}

function billOfWeb() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const asked = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only'];
  const { stdout, stderr } = spawnSync(npm, asked, { cwd: web, encoding: 'utf8' });
  // An older npm does not know the command, and does not count that as a failure.
  if (!stdout?.startsWith('{')) {
    fail('npm could not list the browser side’s packages; it has to be npm 10.2 or newer.', stderr ?? '');
  }
  return stdout;
}

mkdirSync(dirname(webBill), { recursive: true });
const bill = billOfWeb();
writeFileSync(webBill, bill);
const server = shipped(JSON.parse(readFileSync(serverBill, 'utf8')));
const browser = shipped(JSON.parse(bill));

const refused = refusals([...server, ...browser]);
if (refused.length > 0) {
  fail(...refused, 'Replace it, or read the licence and add it in web/scripts/licences.mjs.');
}

const before = readFileSync(notice, 'utf8');
const written = before.slice(0, before.indexOf(BEGINNING));
const now = `${written}${BEGINNING}

In the server:

${table(server)}

In the browser:

${table(browser)}
`;
if (now === before) {
  process.exit(0);
}
if (!process.argv.includes('--write')) {
  fail('NOTICE does not say what is shipped. Run: node web/scripts/notice.mjs --write');
}
writeFileSync(notice, now);
