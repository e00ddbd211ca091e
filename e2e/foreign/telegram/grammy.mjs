// A bot made with grammY in the sandbox, and somebody to talk to: the arguments are SANDBOX BOT TOKEN.
import assert from 'node:assert/strict';
import { Bot, GrammyError } from 'grammy';
import { Person } from './person.mjs';

export const [sandbox, username, token] = process.argv.slice(2);
export const client = { apiRoot: `${sandbox}/telegram` };
export const bot = new Bot(token, { client });
export const person = await Person.arrive(sandbox, username);

/** Expects an error of the Bot API, as grammY reads it. */
export const fails = (call, code, words) =>
  assert.rejects(call, (error) => {
    assert.ok(error instanceof GrammyError, String(error));
    assert.equal(error.error_code, code);
    assert.match(error.description, words);
    return true;
  });
