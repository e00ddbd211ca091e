/** Reads a number from an address; anything else becomes an id that nobody has. */
export function idFrom(raw: string | undefined): number {
  return raw !== undefined && /^\d{1,15}$/.test(raw) ? Number(raw) : 0;
}

/** Turns the `$project` part of an address into a number, and back. */
export const projectParam = {
  parse: (raw: { project: string }) => ({ project: idFrom(raw.project) }),
  stringify: (params: { project: number }) => ({ project: String(params.project) }),
};

/** Turns the `$channel` part of an address into a number, and back. */
export const channelParam = {
  parse: (raw: { channel: string }) => ({ channel: idFrom(raw.channel) }),
  stringify: (params: { channel: number }) => ({ channel: String(params.channel) }),
};

/** Turns the `$conversation` part of an address into a number, and back. */
export const conversationParam = {
  parse: (raw: { conversation: string }) => ({ conversation: idFrom(raw.conversation) }),
  stringify: (params: { conversation: number }) => ({ conversation: String(params.conversation) }),
};
