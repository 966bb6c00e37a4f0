import { z } from 'zod';
import { askRemote, type RemoteOptions } from './ask-remote.ts';
import { emptyReport } from './empty-report.ts';
import type { ValidationEngine } from './engine.ts';
import { foreignReport } from './foreign-report.ts';
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
export function sivaEngine(options: RemoteOptions): ValidationEngine {
  return {
    id: 'siva',
    supports: (kind) => kind !== 'unknown',
    async validate(bytes, name, { at, signal }) {
      const request = { filename: name, document: Buffer.from(bytes).toString('base64'), signaturePolicy: 'POLv4' };
      const answer = await askRemote(options, 'validate', request, answerShape, signal);
      if (typeof answer === 'string')
        return emptyReport('siva', 'POLv4', at.toString(), bytes, 'engine-failed', answer);
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
