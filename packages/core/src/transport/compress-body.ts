import type { SignedRequest } from '@outdial/signing';

/**
 * Compresses the body of a signed request. The signature stays that of the plain body: it is what the vendor unzips the
 * bytes to, and its documents say nothing else.
 */
export async function compressBody(signed: SignedRequest): Promise<SignedRequest> {
  const plain = new Blob([signed.body as BlobPart]).stream();
  const body = new Uint8Array(
    await new Response(plain.pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );
  return { ...signed, headers: { ...signed.headers, 'content-encoding': 'gzip' }, body };
}
