import type { Signing } from '../spec/vocabulary.js';

/** How a request or webhook is signed, and where each part travels. */
export function signingWords(signing: Signing | undefined): string {
  if (!signing || signing.schemes.length === 0) return 'not signed';
  const [first, ...others] = signing.schemes.map((scheme) => `\`${scheme}\``);
  const schemes = others.length > 0 ? `${first} (default) or ${others.join(', ')}` : first;
  const parts = Object.entries(signing.parts ?? {}).map(
    ([name, place]) => `${name} in ${place.replace(' ', ' `')}\``,
  );
  const token = signing.token
    ? `. The token comes from \`${signing.token.operation}\` and is fetched anew after code ${signing.token.expiredCodes.map((code) => `\`${code}\``).join(', ')}`
    : '';
  const answers = signing.response ? '. The vendor signs its answers by the same scheme' : '';
  return `${schemes}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${token}${answers}${signing.note ? `. ${signing.note.trim()}` : ''}`;
}
