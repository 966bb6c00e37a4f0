import { type DemoPki, type DemoSignerName, signContainer, signPdf } from '#demo/pki/index.ts';

export const demoSigners = [
  'qualified',
  'seal',
  'unqualified',
  'revoked',
  'expired',
] as const satisfies DemoSignerName[];

export interface DemoWish {
  readonly signer: (typeof demoSigners)[number];
  readonly as: 'container' | 'pdf';
  readonly timeStamp: boolean;
}

/** The demo's replacement of an external signing tool: signs a file and returns it. */
export interface DemoSigning {
  nameOf(signer: DemoWish['signer']): string;
  sign(file: { readonly name: string; readonly bytes: Uint8Array }, wish: DemoWish, at: Temporal.Instant): Buffer;
}

const commonName = '2.5.4.3';

/**
 * The certificate's status is requested a minute after signing, so that minute must be over when the file is validated.
 */
const signedBefore = 120_000;

export function demoSigning(pki: DemoPki): DemoSigning {
  return {
    nameOf: (signer) => {
      const { attributes } = pki.signers[signer].certificate.subject;
      return attributes.find(({ oid }) => oid === commonName)?.value ?? signer;
    },
    sign(file, { signer, as, timeStamp }, at) {
      const wish = {
        signer: pki.signers[signer],
        at: at.epochMilliseconds - signedBefore,
        level: timeStamp ? ('LT' as const) : ('B' as const),
      };
      return as === 'pdf' ? signPdf(pki, file.bytes, wish) : signContainer(pki, [file], wish);
    },
  };
}
