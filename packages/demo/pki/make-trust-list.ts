import { createHash, sign } from 'node:crypto';
import { inWords, type Moment } from '#signatures/moment.ts';
import { canonicaliseDocument, canonicaliseElement } from '#signatures/xml/canonicalise.ts';
import { escapeText } from '#signatures/xml/escape.ts';
import { theChild } from '#signatures/xml/find.ts';
import { DS, TSL } from '#signatures/xml/namespaces.ts';
import { parseXml } from '#signatures/xml/parse-xml.ts';
import type { Identity } from './make-certificate.ts';
import { xmlSignatureMethod } from './xml-signature-method.ts';

export interface ListedService {
  type: string;
  name: string;
  certificate: Uint8Array;
  /** Newest first; the last is the oldest. */
  periods: readonly { status: string; start: Moment; type?: string }[];
}

export interface TrustListWish {
  territory: string;
  sequence: number;
  issued: Moment;
  nextUpdate: Moment;
  services: readonly ListedService[];
  /** Pointers to other lists, which make it a list of lists. */
  pointers?: readonly { territory: string; signer: Uint8Array; isListOfLists?: boolean }[];
  operator: Identity;
  /** The digest of the list, and of its signature. */
  digest?: 'sha256' | 'sha1';
  /** Changes the list before it is signed: how a careless or hostile operator would break the rules. */
  edit?: (xml: string) => string;
}

const TYPE = 'http://uri.etsi.org/TrstSvc/Svctype/';
const STATUS = 'http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/';
const form = { kind: 'exclusive', comments: false, inclusivePrefixes: [] } as const;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** A trusted list in the form of TS 119 612, signed by its operator. Its services are the demo's own. */
export function makeTrustList(wish: TrustListWish): Buffer {
  const { edit = (xml) => xml, digest: hash = 'sha256' } = wish;
  const unsigned = edit(listXml(wish, ''));
  const digest = createHash(hash)
    .update(canonicaliseDocument(parseXml(Buffer.from(unsigned)), form))
    .digest();
  const draft = parseXml(Buffer.from(edit(listXml(wish, signatureXml(digest, '', wish)))));
  const signedInfo = theChild(theChild(draft.root, DS, 'Signature'), DS, 'SignedInfo');
  const key = { key: wish.operator.key, dsaEncoding: 'ieee-p1363' } as const;
  const value = sign(hash, canonicaliseElement(signedInfo, form), key);
  return Buffer.from(edit(listXml(wish, signatureXml(digest, base64(value), wish))));
}

function signatureXml(digest: Buffer, value: string, { operator, digest: hash = 'sha256' }: TrustListWish): string {
  const method = hash === 'sha1' ? '2000/09/xmldsig#sha1' : '2001/04/xmlenc#sha256';
  return `<ds:Signature xmlns:ds="${DS}"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="${xmlSignatureMethod(operator.key, hash)}"/><ds:Reference URI=""><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/${method}"/><ds:DigestValue>${base64(digest)}</ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`;
}

function listXml(
  { territory, sequence, issued, nextUpdate, services, pointers = [] }: TrustListWish,
  signature: string,
): string {
  const kind = pointers.length > 0 ? 'EUlistofthelists' : 'EUgeneric';
  return `<?xml version="1.0" encoding="UTF-8"?><TrustServiceStatusList xmlns="${TSL}" TSLTag="http://uri.etsi.org/19612/TSLTag"><SchemeInformation><TSLVersionIdentifier>6</TSLVersionIdentifier><TSLSequenceNumber>${sequence}</TSLSequenceNumber><TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/${kind}</TSLType><SchemeTerritory>${territory}</SchemeTerritory>${pointersXml(pointers)}<ListIssueDateTime>${inWords(issued)}</ListIssueDateTime><NextUpdate><dateTime>${inWords(nextUpdate)}</dateTime></NextUpdate></SchemeInformation>${providerXml(services)}${signature}</TrustServiceStatusList>`;
}

function pointersXml(pointers: NonNullable<TrustListWish['pointers']>): string {
  if (pointers.length === 0) return '';
  const each = pointers.map(
    ({ territory, signer, isListOfLists }) =>
      `<OtherTSLPointer><ServiceDigitalIdentities><ServiceDigitalIdentity><DigitalId><X509Certificate>${base64(signer)}</X509Certificate></DigitalId></ServiceDigitalIdentity></ServiceDigitalIdentities><AdditionalInformation><OtherInformation><TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/${isListOfLists ? 'EUlistofthelists' : 'EUgeneric'}</TSLType></OtherInformation><OtherInformation><SchemeTerritory>${territory}</SchemeTerritory></OtherInformation></AdditionalInformation></OtherTSLPointer>`,
  );
  return `<PointersToOtherTSL>${each.join('')}</PointersToOtherTSL>`;
}

function providerXml(services: readonly ListedService[]): string {
  if (services.length === 0) return '';
  return `<TrustServiceProviderList><TrustServiceProvider><TSPInformation><TSPName><Name xml:lang="en">Demo trust services (nobody’s)</Name></TSPName></TSPInformation><TSPServices>${services.map(serviceXml).join('')}</TSPServices></TrustServiceProvider></TrustServiceProviderList>`;
}

function serviceXml({ type, name, certificate, periods }: ListedService): string {
  const [current, ...past] = periods.map(
    (period) =>
      `<ServiceTypeIdentifier>${TYPE}${period.type ?? type}</ServiceTypeIdentifier><ServiceName><Name xml:lang="en">${escapeText(name)}</Name></ServiceName><ServiceDigitalIdentity><DigitalId><X509Certificate>${base64(certificate)}</X509Certificate></DigitalId></ServiceDigitalIdentity><ServiceStatus>${STATUS}${period.status}</ServiceStatus><StatusStartingTime>${inWords(period.start)}</StatusStartingTime>`,
  );
  const history = past.map((period) => `<ServiceHistoryInstance>${period}</ServiceHistoryInstance>`).join('');
  return `<TSPService><ServiceInformation>${current}</ServiceInformation>${history === '' ? '' : `<ServiceHistory>${history}</ServiceHistory>`}</TSPService>`;
}
