import { describe, expect, it } from 'vitest';
import { contextOf, receivedFrom, schemeNamed, vectorFiles } from './testing/vector-files.js';

const optionalFields: Record<string, string[]> = {
  'alibaba-rpc-v1': ['securityToken'],
  'alibaba-acs3': ['securityToken'],
};

for (const { scheme: name, vectors } of vectorFiles) {
  const scheme = schemeNamed(name);
  const [vector] = vectors;
  if (!vector) throw new Error(`no vector for ${name}`);
  const context = contextOf(vector);
  const received = receivedFrom(vector);
  const fields = [...Object.keys(vector.credentials), ...(optionalFields[name] ?? [])];

  describe(`${name} credentials`, () => {
    it.each(fields)('must not have an empty %s', (field) => {
      const credentials = { ...vector.credentials, [field]: '' };
      const naming = new TypeError(`credentials.${field} must be a non-empty string`);
      expect(() => scheme.sign(vector.request, credentials, context)).toThrow(naming);
      expect(() => scheme.verify(received, credentials)).toThrow(naming);
      expect(() => scheme.explain(received, credentials)).toThrow(naming);
    });

    it('are never repeated in an error', () => {
      const messages: string[] = [];
      for (const field of fields) {
        for (const unusable of ['worth\nhiding', 'worth hiding, too', 'worth–hiding']) {
          const credentials = { ...vector.credentials, [field]: unusable };
          try {
            scheme.verify(received, credentials);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            messages.push(String(error));
          }
        }
      }
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.join()).not.toContain('hiding');
    });

    it('must be there', () => {
      expect(() => scheme.sign(vector.request, {}, context)).toThrow(
        /^credentials\.\w+ must be a non-empty string$/,
      );
    });

    it('take effect as soon as they are rotated', () => {
      const credentials = { ...vector.credentials };
      const secretField = Object.keys(credentials).find((field) => /secret/i.test(field)) as string;
      expect(scheme.verify(received, credentials, context)).toEqual({ ok: true });
      credentials[secretField] = 'rotated';
      expect(scheme.verify(received, credentials, context)).toMatchObject({ reason: 'signature_mismatch' });
    });
  });
}
