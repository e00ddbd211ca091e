// What the bills of materials say about licences, and which of them we ship under.

/** Licences that allow what we do: handing the works of others on unchanged, within a product under Apache 2.0. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Public Domain',
  'Unlicense',
]);

/**
 * Where a project calls its licence only "BSD", the bill of materials takes it for the oldest of that name, with four
 * clauses. These were read where they stand: in the sources.
 */
const READ_IN_THE_SOURCES = [
  { group: 'com.twelvemonkeys.', licence: 'BSD-3-Clause' },
  { group: 'org.carrot2', licence: 'BSD-3-Clause' },
];

/** @returns {{name: string, licences: string[]}[]} what a CycloneDX document lists, without what is ours, by name */
export function shipped(document) {
  return document.components
    .filter((component) => component.group !== 'rozmova')
    .map((component) => ({ name: nameOf(component), licences: licencesOf(component) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @returns {string[]} a sentence for each work that we may not ship, or whose licence is unknown */
export function refusals(works) {
  return works
    .filter((work) => !work.licences.some(allowed))
    .map(({ name, licences }) =>
      licences.length === 0
        ? `${name} names no licence.`
        : `${name} is under ${licences.join(', ')}, which is none of the allowed licences.`,
    );
}

/** @returns {string} a line for each work; where it offers a choice, all of it */
export function table(works) {
  const width = Math.max(...works.map((work) => work.name.length));
  return works.map(({ name, licences }) => `${name.padEnd(width)}  ${licences.join(' or ')}`).join('\n');
}

// Of several licences in a list, and of those joined by OR, we may choose.
function allowed(licence) {
  return licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}

function nameOf({ group, name }) {
  return group?.startsWith('@') ? `${group}/${name}` : group ? `${group}:${name}` : name;
}

function licencesOf({ group = '', licenses = [] }) {
  const read = READ_IN_THE_SOURCES.find((known) => group.startsWith(known.group));
  return read
    ? [read.licence]
    : licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).filter(Boolean);
}
