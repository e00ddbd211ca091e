import type { Messenger } from '../../common/api';

/** The names that the server knows the credentials by. */
export type CredentialName = 'token' | 'appId' | 'appSecret';
export type Credentials = Partial<Record<CredentialName, string>>;

export interface CredentialField {
  name: CredentialName;
  /** Never shown while it is pasted. */
  secret: boolean;
  placeholder: string;
}

export const MESSENGERS: readonly Messenger[] = ['telegram', 'viber', 'messenger'];

/** What each messenger wants to know of an account, in the order in which its owner finds it. */
export const CREDENTIALS: Record<Messenger, readonly CredentialField[]> = {
  telegram: [{ name: 'token', secret: true, placeholder: '123456789:AAH…' }],
  viber: [{ name: 'token', secret: true, placeholder: '4453b6ac12345678-…' }],
  messenger: [
    { name: 'token', secret: true, placeholder: 'EAAG…' },
    { name: 'appId', secret: false, placeholder: '1234567890123456' },
    { name: 'appSecret', secret: true, placeholder: '0123456789abcdef…' },
  ],
};

/** Messengers that only deliver to a server that the internet can reach. */
export const NEEDS_ADDRESS: readonly Messenger[] = ['viber', 'messenger'];

/** Whether the part of an address names a messenger. */
export function isMessenger(name: string | undefined): name is Messenger {
  return MESSENGERS.some((each) => each === name);
}

const PRIVATE =
  /^(localhost|.*\.(local|lan|internal|home)|\[.*|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*)$/;

/** Whether a platform could call a server that is opened by this address. */
export function isPublic({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' && hostname.includes('.') && !PRIVATE.test(hostname);
}
