import type { i18n, TFunction } from 'i18next';

/** What a kind is called that has a name among the media, among the platforms' kinds, or none but the platform's own. */
export function kindName(kind: string, t: TFunction, { exists }: Pick<i18n, 'exists'>): string {
  const ours = `thread.kinds.${kind.replaceAll('_', '-')}`;
  const theirs = `thread.platformKinds.${kind}`;
  if (exists(theirs)) {
    return t(theirs as 'thread.platformKinds.poll');
  }
  return exists(ours) ? t(ours as 'thread.kinds.photo') : kind.replaceAll('_', ' ');
}
