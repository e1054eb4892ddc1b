import type { Envelope } from '../spec/vocabulary.js';

/** Which fields of an answer say how it went. */
export function envelopeWords(envelope: Envelope | undefined): string {
  if (!envelope) return 'none';
  const { code, success, message, requestId, codeOptional, requires = [], note } = envelope;
  const fields = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' or ');
  const sentences = [
    `code in ${fields(code)}, success is ${fields(success)}`,
    message.length > 0 ? `message in ${fields(message)}` : '',
    requestId.length > 0 ? `request id in ${fields(requestId)}` : '',
    codeOptional
      ? `without a code it is a success if it has ${requires.map((name) => `\`${name}\``).join(', ')}`
      : '',
  ];
  return `${sentences.filter(Boolean).join('; ')}.${note ? ` ${note.trim()}` : ''}`;
}
