/** What a link says: `viber://pa?chatURI=…&context=…&text=…`, or the same behind this sandbox's `/v`. Null for others. */
export function readLink(text) {
  const [, host, path = '', query = ''] = text.trim().match(/^\w+:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/) ?? [];
  if (!host) return null;
  const wanted = new URLSearchParams(query);
  const named = path.match(/^\/v\/([\w-]+)$/)?.[1] ?? wanted.get('chatURI') ?? wanted.get('uri');
  const known = text.trim().startsWith('viber:') ? host === 'pa' : path.startsWith('/v');
  if (!known || !named) return null;
  return { account: named, context: wanted.get('context') ?? '', text: wanted.get('text') ?? '' };
}
