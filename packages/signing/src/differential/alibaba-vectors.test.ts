import { describe, expect, it } from 'vitest';
import { alibabaVectorSigners } from '../testing/alibaba-vector-signers.js';
import { vectorFiles } from '../testing/vector-files.js';

describe.each(Object.entries(alibabaVectorSigners))('%s', (scheme, signers) => {
  const vectors = vectorFiles.find((file) => file.scheme === scheme)?.vectors ?? [];

  it.each(vectors)('$id: Alibaba’s packages agree where they are said to', async (vector) => {
    const agreeing: string[] = [];
    for (const [name, signatureOf] of Object.entries(signers)) {
      try {
        if ((await signatureOf(vector)) === vector.signature) agreeing.push(name);
      } catch (error) {
        // What they make of a lone surrogate.
        expect(error).toBeInstanceOf(URIError);
      }
    }
    expect(agreeing).toEqual(vector.agreesWith);
  });

  it('and that is nearly everywhere', () => {
    const disputed = vectors.filter(({ agreesWith }) => agreesWith?.length === 0);
    expect(disputed.length).toBeLessThanOrEqual(5);
    for (const { note } of disputed) expect(note).toMatch(/; .*npm packages?/);
  });
});
