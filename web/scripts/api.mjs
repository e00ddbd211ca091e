// Writes src/common/api.ts, the types of what the server takes and answers, from contract/openapi.json; with --check it
// only says whether the file is what it would write. The description is ours and uses few words of OpenAPI, and
// openapi-typescript needs another TypeScript than we have; a word that is not known here is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const FROM = join(here, '..', '..', 'contract', 'openapi.json');
const TO = join(here, '..', 'src', 'common', 'api.ts');

const PLAIN = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' };
const FORMATS = { 'date-time': 'Instant', date: 'Day' };
const KNOWN = new Set([
  '$ref', 'additionalProperties', 'anyOf', 'const', 'default', 'description', 'discriminator', 'enum', 'format',
  'items', 'maximum', 'maxItems', 'minimum', 'minItems', 'oneOf', 'pattern', 'properties', 'required', 'type',
]); // biome-ignore format: read as a list

const literal = (value) => (typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value));
const named = (ref) => ref.slice(ref.lastIndexOf('/') + 1);
const union = (types) => [...new Set(types)].join(' | ');
const grouped = (type) => (type.includes(' | ') ? `(${type})` : type);
const comment = (text, indent = '') => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** The type that a schema describes. */
export function typeOf(schema, indent = '') {
  const strange = Object.keys(schema).filter((word) => !KNOWN.has(word));
  if (strange.length > 0) {
    throw new Error(`Not known: ${strange} in ${JSON.stringify(schema)}`);
  }
  if (schema.$ref) return named(schema.$ref);
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return union(schema.enum.map(literal));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return union(choices.map((one) => typeOf(one, indent)));
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? 'unknown' : union(types.map((type) => ofType(type, schema, indent)));
}

function ofType(type, schema, indent) {
  if (type === 'array') {
    const item = typeOf(schema.items, indent);
    return schema.minItems === 2 && schema.maxItems === 2 ? `[${item}, ${item}]` : `${grouped(item)}[]`;
  }
  if (type === 'object') return object(schema, indent);
  if (!(type in PLAIN)) throw new Error(`Not known: ${type}`);
  return (type === 'string' && FORMATS[schema.format]) || PLAIN[type];
}

function object(schema, indent) {
  if (schema.properties) {
    const deeper = `${indent}  `;
    const parts = Object.entries(schema.properties).map(([name, part]) => {
      const mark = schema.required?.includes(name) ? '' : '?';
      return `${comment(part.description, deeper)}${deeper}${name}${mark}: ${typeOf(part, deeper)};\n`;
    });
    return `{\n${parts.join('')}${indent}}`;
  }
  const values = schema.additionalProperties;
  return `Record<string, ${values && values !== true ? typeOf(values, indent) : 'unknown'}>`;
}

/** The whole file. */
export function file(description) {
  const schemas = Object.entries(description.components.schemas).map(([name, schema]) => {
    const type = typeOf(schema);
    const begin = comment(schema.description);
    return type.startsWith('{')
      ? `${begin}export interface ${name} ${type}\n`
      : `${begin}export type ${name} = ${type};\n`;
  });
  return `// Made by scripts/api.mjs from contract/openapi.json: change that, and not this.

/** A moment in ISO 8601, UTC. */
export type Instant = string;

/** A day in the project's time zone: \`2026-11-22\`. */
export type Day = string;

${schemas.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = file(JSON.parse(readFileSync(FROM, 'utf8')));
  if (!process.argv.includes('--check')) {
    writeFileSync(TO, made);
  } else if (readFileSync(TO, 'utf8') !== made) {
    console.error('src/common/api.ts is not what contract/openapi.json describes: npm run api');
    process.exit(1);
  }
}
