import { z } from 'zod';
import type { Validator } from '#signatures';
import { askRemote, type RemoteOptions } from './ask-remote.ts';
import { foreignReport, noAnswer } from './foreign-report.ts';
import { translate } from './translate.ts';

const said = z.array(z.object({ content: z.string() })).default([]);

/** The part of SiVa's contract (version 3, POST /validate) that is read. */
const answerShape = z.object({
  validationReport: z.object({
    validationConclusion: z.object({
      policy: z.object({ policyName: z.string() }),
      validationTime: z.string(),
      signatures: z
        .array(
          z.object({
            id: z.string(),
            indication: z.string(),
            subIndication: z.string().optional(),
            signatureFormat: z.string().optional(),
            signatureLevel: z.string().optional(),
            signedBy: z.string().optional(),
            subjectDistinguishedName: z
              .object({ serialNumber: z.string().optional(), commonName: z.string().optional() })
              .optional(),
            countryCode: z.string().optional(),
            claimedSigningTime: z.string().optional(),
            info: z.object({ bestSignatureTime: z.string().optional() }).optional(),
            signatureScopes: z.array(z.object({ name: z.string() })).default([]),
            errors: said,
            warnings: said,
          }),
        )
        .default([]),
    }),
  }),
});

/** Estonia's validation service as a second opinion. The whole document goes to it, so it is off unless configured. */
export function sivaEngine(options: RemoteOptions): Validator {
  return {
    id: 'siva',
    async validate(bytes, name, { at = new Date(), signal } = {}) {
      const request = { filename: name, document: Buffer.from(bytes).toString('base64'), signaturePolicy: 'POLv4' };
      const answer = await askRemote(options, 'validate', request, answerShape, signal);
      if (typeof answer === 'string') {
        const time = new Date(at).toISOString();
        return foreignReport('siva', 'POLv4', time, bytes, name, [noAnswer('siva', answer)]);
      }
      const { policy, validationTime, signatures } = answer.validationReport.validationConclusion;
      const reports = signatures.map((each) =>
        translate({
          id: each.id,
          indication: each.indication,
          sub: each.subIndication,
          format: each.signatureFormat,
          qualification: each.signatureLevel,
          signer: {
            name: each.subjectDistinguishedName?.commonName ?? each.signedBy,
            serialNumber: each.subjectDistinguishedName?.serialNumber,
            country: each.countryCode,
          },
          claimedTime: each.claimedSigningTime,
          bestSignatureTime: each.info?.bestSignatureTime,
          files: each.signatureScopes.map((scope) => scope.name),
          errors: each.errors.map(({ content }) => content),
          warnings: each.warnings.map(({ content }) => content),
        }),
      );
      return foreignReport('siva', policy.policyName, validationTime, bytes, name, reports);
    },
    close: () => Promise.resolve(),
  };
}
