import { randomBytes } from 'node:crypto';
import { type DemoPki, demoServices } from '../../../demo/pki/demo-pki.ts';
import { makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { type ListedService, makeTrustList } from '../../../demo/pki/make-trust-list.ts';
import { DAY, type Moment } from '../../src/moment.ts';
import type { TrustMaterial } from '../../src/trust/trust-material.ts';

/** How many services each state's list has, as Europe's have: most some dozens, a few hundreds. */
const services = [
  ...[8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 29, 30, 32, 34, 36, 38, 40, 42, 44],
  ...[46, 50, 54, 58, 62, 70, 90, 120, 160, 200, 240],
];

/**
 * A European list of lists and 31 national ones, of the size of the real ones or a part of it; the last is the demo
 * country's.
 */
export function manyLists(pki: DemoPki, now: Moment, part = 1): TrustMaterial {
  const common = { issued: now, nextUpdate: now + 180 * DAY, sequence: 1 };
  const term = { notBefore: now - 900 * DAY, notAfter: now + 900 * DAY };
  const states = services.map((count, index) => ({
    territory: index === services.length - 1 ? 'LV' : `X${String.fromCharCode(65 + index)}`,
    operator: makeCertificate({ subject: { commonName: `Operator ${index}` }, purpose: 'list-operator', ...term }),
    services: Array.from({ length: Math.ceil(count * part) }, (_, number) => made(`Authority ${index}.${number}`)),
  }));
  const national = states.map((state) =>
    makeTrustList({
      ...common,
      ...state,
      services: state.territory === 'LV' ? [...demoServices(pki), ...state.services] : state.services,
      edit: asTold,
    }),
  );
  const ofLists = makeTrustList({
    ...common,
    territory: 'EU',
    services: [],
    operator: pki.operator,
    pointers: states.map(({ territory, operator }) => ({ territory, signer: operator.certificate.raw })),
  });
  return { lists: [ofLists, ...national], anchors: [pki.operator.certificate.raw] };

  function made(commonName: string): ListedService {
    const { certificate } = makeCertificate({ subject: { commonName }, purpose: 'authority', ...term });
    return {
      type: 'CA/QC',
      name: commonName,
      certificate: certificate.raw,
      periods: [
        { status: 'granted', start: now - 400 * DAY },
        { status: 'undersupervision', start: now - 800 * DAY },
      ],
    };
  }
}

const CERTIFICATE = randomBytes(1_500).toString('base64');

/** What lists say besides: addresses, names in several languages, certificates of their history. About 7 kB a service. */
function asTold(xml: string): string {
  const address = 'https://trust.example/documents/statements-of-practice.pdf';
  const words = Array.from({ length: 12 }, (_, index) => `<URI xml:lang="x${index}">${address}</URI>`).join('');
  const more = `<TSPServiceDefinitionURI>${words}</TSPServiceDefinitionURI><SchemeServiceDefinitionURI><Logo>${CERTIFICATE}</Logo></SchemeServiceDefinitionURI>`;
  return xml.replaceAll('</ServiceInformation>', `${more}</ServiceInformation>`);
}
