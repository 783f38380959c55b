import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Web', [
  tri(
    'outputEncoded',
    'Output encoded',
    'Yes: the template or framework encodes every value that it puts into a page, and exceptions were reviewed.',
  ),
  tri(
    'csrfProtected',
    'Forged requests refused',
    'Yes: requests that change something need a token or a SameSite cookie that another site cannot supply.',
  ),
  tri(
    'sessionCookiesProtected',
    'Session cookies protected',
    'Yes: they are Secure, HttpOnly and SameSite, new after log-in and worthless after log-off.',
  ),
  tri(
    'framingRefused',
    'Framing refused',
    'Yes: frame-ancestors or X-Frame-Options keeps other sites from showing these pages inside theirs.',
  ),
  tri(
    'scriptsControlled',
    'Foreign scripts controlled',
    'Yes: a content security policy names the allowed scripts, and those of others are pinned by hash or served from here.',
  ),
  tri(
    'tokensOutOfScripts',
    'Tokens out of reach of scripts',
    'Yes: tokens are in HttpOnly cookies or held by the server, not in local storage.',
  ),
  tri(
    'originChecked',
    'Origin of callers checked',
    'Yes: cross-origin requests and WebSocket handshakes are accepted only from listed origins.',
  ),
  oneOf('uploads', 'File uploads', 'Whether files of users are accepted, and what happens to them.', {
    none: 'Not accepted',
    checked: 'Accepted after checks of type, size and content',
    unchecked: 'Accepted as they come',
  }),
])
