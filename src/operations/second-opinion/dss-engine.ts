import { z } from 'zod';
import type { Validator } from '#signatures';
import { askRemote, type RemoteOptions } from './ask-remote.ts';
import { foreignReport, noAnswer } from './foreign-report.ts';
import { translate } from './translate.ts';

const details = z
  .object({
    Error: z.array(z.object({ value: z.string() })).nullish(),
    Warning: z.array(z.object({ value: z.string() })).nullish(),
  })
  .nullish();

const signatureShape = z.object({
  Id: z.string(),
  Indication: z.string(),
  SubIndication: z.string().nullish(),
  SignatureFormat: z.string().nullish(),
  SignatureLevel: z.object({ value: z.string() }).nullish(),
  SignedBy: z.string().nullish(),
  SigningTime: z.string().nullish(),
  BestSignatureTime: z.string().nullish(),
  SignatureScope: z.array(z.object({ name: z.string().nullish() })).nullish(),
  AdESValidationDetails: details,
  QualificationDetails: details,
});

const tokens = z.array(z.object({ Signature: signatureShape.optional() })).nullish();

const simpleReportShape = z.object({
  ValidationTime: z.string().nullish(),
  ValidationPolicy: z.object({ PolicyName: z.string() }).nullish(),
  // The list's name grew with the versions of DSS.
  signatureOrTimestamp: tokens,
  signatureOrTimestampOrEvidenceRecord: tokens,
});

/** The part of DSS's contract (POST validateSignature) that is read; its versions write the first letter either way. */
const answerShape = z.union([
  z.object({ SimpleReport: simpleReportShape }).transform(({ SimpleReport }) => SimpleReport),
  z.object({ simpleReport: simpleReportShape }).transform(({ simpleReport }) => simpleReport),
]);

/** The European Commission's DSS as a second opinion. The whole document goes to it, so it is off unless configured. */
export function dssEngine(options: RemoteOptions): Validator {
  return {
    id: 'dss',
    async validate(bytes, name, { at = new Date(), signal } = {}) {
      const time = new Date(at).toISOString();
      const request = {
        signedDocument: { bytes: Buffer.from(bytes).toString('base64'), name },
        originalDocuments: [],
        policy: null,
      };
      const path = 'services/rest/validation/validateSignature';
      const answer = await askRemote(options, path, request, answerShape, signal);
      if (typeof answer === 'string') {
        return foreignReport('dss', 'default', time, bytes, name, [noAnswer('dss', answer)]);
      }
      const found = answer.signatureOrTimestampOrEvidenceRecord ?? answer.signatureOrTimestamp ?? [];
      const reports = found.flatMap(({ Signature }) =>
        Signature === undefined ? [] : [translate(fromDss(Signature))],
      );
      const policy = answer.ValidationPolicy?.PolicyName ?? 'default';
      return foreignReport('dss', policy, answer.ValidationTime ?? time, bytes, name, reports);
    },
    close: () => Promise.resolve(),
  };
}

function fromDss(signature: z.infer<typeof signatureShape>): Parameters<typeof translate>[0] {
  const said = (kind: 'Error' | 'Warning') =>
    [signature.AdESValidationDetails, signature.QualificationDetails].flatMap((each) =>
      (each?.[kind] ?? []).map(({ value }) => value),
    );
  return {
    id: signature.Id,
    indication: signature.Indication,
    sub: signature.SubIndication ?? undefined,
    format: signature.SignatureFormat ?? undefined,
    qualification: signature.SignatureLevel?.value,
    signer: { name: signature.SignedBy ?? undefined, serialNumber: undefined, country: undefined },
    claimedTime: signature.SigningTime ?? undefined,
    bestSignatureTime: signature.BestSignatureTime ?? undefined,
    files: (signature.SignatureScope ?? []).flatMap(({ name }) => name ?? []),
    errors: said('Error'),
    warnings: said('Warning'),
  };
}
