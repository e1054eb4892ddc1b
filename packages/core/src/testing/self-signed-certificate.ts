import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A new certificate that nobody has to trust, for the address 127.0.0.1 or another, with the years in which it holds. */
export function selfSignedCertificate({
  address = [127, 0, 0, 1],
  years = ['20', '49'],
}: {
  address?: readonly number[];
  years?: readonly [from: string, to: string];
} = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(tlv(0x31, sequence(commonName, tlv(0x0c, Buffer.from('loopback')))));
  const dates = years.map((year) => tlv(0x17, Buffer.from(`${year}0101000000Z`)));
  // [7] is an iPAddress in a GeneralNames.
  const alternativeName = sequence(subjectAltName, tlv(0x04, sequence(tlv(0x87, Buffer.from(address)))));
  const signed = sequence(
    tlv(0xa0, integer(2)),
    integer(1),
    sequence(ecdsaWithSha256),
    name,
    sequence(...dates),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(alternativeName)),
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.of(0), sign('sha256', signed, privateKey)]));
  const der = sequence(signed, sequence(ecdsaWithSha256), signature);
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** DER: a tag, the length and the content. */
function tlv(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...members: Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(members));
}

function integer(value: number): Buffer {
  return tlv(0x02, Buffer.of(value));
}

const commonName = tlv(0x06, Buffer.of(0x55, 4, 3));
const subjectAltName = tlv(0x06, Buffer.of(0x55, 0x1d, 0x11));
const ecdsaWithSha256 = tlv(0x06, Buffer.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
