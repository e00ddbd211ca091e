import type { ReactElement } from 'react';
import { Trans } from 'react-i18next';
import type { Messenger } from '../../common/api';

const outside = (href: string) => (
  // biome-ignore lint/a11y/useAnchorContent: the catalogue's words stand inside
  <a href={href} target="_blank" rel="noreferrer" />
);

// What the catalogue's tags stand for.
const PARTS: Record<string, ReactElement> = {
  b: <b />,
  code: <code />,
  father: outside('https://t.me/BotFather'),
  viber: outside('https://partners.viber.com/'),
  dashboard: outside('https://developers.facebook.com/apps/'),
};

const STEPS = {
  telegram: ['open', 'name', 'copy'],
  viber: ['account', 'panel', 'copy'],
  messenger: ['app', 'page', 'secret', 'permissions', 'live'],
} as const;

/** Where the owner of an account finds what is asked for, step by step. */
export function Guide({ messenger }: { messenger: Messenger }) {
  return (
    <ol className="connect-steps">
      {STEPS[messenger].map((step) => (
        <li key={step}>
          <Trans
            i18nKey={`channels.guides.${messenger}.${step}` as 'channels.guides.telegram.open'}
            components={PARTS}
          />
        </li>
      ))}
    </ol>
  );
}
