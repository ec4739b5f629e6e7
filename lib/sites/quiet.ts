import { isAddress, normaliseHost } from './hosts';

/**
 * Where the extension is silent until the reader turns it on: private writing, work in
 * progress, and lists of people with court dates. Each entry covers its subdomains.
 */
const QUIET_HOSTS = [
  // Mail
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'mail.yahoo.com',
  'mail.proton.me',
  'app.tuta.com',
  'app.fastmail.com',
  'navigator.gmx.net',
  'navigator.web.de',
  'www.icloud.com',
  // Chat
  'web.whatsapp.com',
  'web.telegram.org',
  'slack.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'discord.com',
  'chat.google.com',
  'messages.google.com',
  'messenger.com',
  'app.element.io',
  // Editors and shared documents
  'docs.google.com',
  'drive.google.com',
  'officeapps.live.com',
  'onedrive.live.com',
  'office.com',
  'word.cloud.microsoft',
  'excel.cloud.microsoft',
  'powerpoint.cloud.microsoft',
  'm365.cloud.microsoft',
  'sharepoint.com',
  'notion.so',
  'overleaf.com',
  'hackmd.io',
  'cryptpad.fr',
  'atlassian.net',
  'figma.com',
  'evernote.com',
  // Court lists
  'courtserve.net',
  'court-tribunal-hearings.service.gov.uk',
  'legaldiary.courts.ie',
  'thelawpages.com',
];

/** Names that only a private network gives out (RFC 6762, RFC 8375, and ICANN's `internal`). */
const PRIVATE_ENDINGS = ['local', 'internal', 'intranet', 'lan', 'corp', 'home.arpa'];

/** A mail service on a domain of its own: `webmail.example.org`, but not `mail.ru`. */
const WEBMAIL = /^(mail|webmail|owa|roundcube)\.[^.]+\./;

/** 10/8, 172.16/12 and 192.168/16 (RFC 1918), 169.254/16 (RFC 3927), fc00::/7 and fe80::/10. */
const PRIVATE_ADDRESS = /^(10\.|172\.(1[6-9]|2\d|3[01])\.|192\.168\.|169\.254\.|\[f[cd]|\[fe[89ab])/;

/** True where the extension is silent by default. A machine's own pages (`localhost`) are not. */
export function isQuietByDefault(host: string): boolean {
  const own = normaliseHost(host);
  if (isAddress(own)) return PRIVATE_ADDRESS.test(own);
  if (own === '' || own === 'localhost') return false;
  const isUnder = (parent: string): boolean => own === parent || own.endsWith(`.${parent}`);
  return (
    !own.includes('.') || WEBMAIL.test(own) || QUIET_HOSTS.some(isUnder) || PRIVATE_ENDINGS.some(isUnder)
  );
}
