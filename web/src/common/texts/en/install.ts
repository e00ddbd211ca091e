export const install = {
  title: 'Callback widget',
  lead: 'One line on your site brings the button with your messengers, and tells where each client came from.',
  tagTitle: 'Install on your site',
  tagHint: 'Put this line before </head> on every page. In Google Tag Manager: a “Custom HTML” tag on all pages.',
  copyTag: 'Copy the line',
  seenTitle: 'Installed?',
  seen: 'Seen on {{host}}',
  notSeen: 'Not seen yet. Open a page of your site after you have put the line there, then look here again.',
  look: 'Look again',
  linksTitle: 'Links without the widget',
  linksHint:
    'For your business card, your signature or a post. Conversations that begin here have no visit, so their source is “(direct)”.',
  noChannels: 'The button appears once a messenger is connected.',
};
