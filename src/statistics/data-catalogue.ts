import { csvType } from '#platform/spreadsheets/write-csv.ts';
import type { Period } from './figures.ts';
import { lastDayOf, startOfMonth } from './months.ts';
import type { PublicationContent } from './publication-content.ts';
import type { PublishedFile, PublishedTable } from './published-tables.ts';
import { rules } from './question.ts';

/** Who answers for what is published. */
export interface Publisher {
  readonly name: string;
  readonly email: string;
}

interface Described {
  readonly number: number;
  readonly period: Period;
  readonly refused: PublicationContent['refused'];
  readonly tables: readonly PublishedTable[];
  readonly metadata: PublishedFile;
  readonly publisher: Publisher;
  readonly address: string;
}

const eu = 'http://publications.europa.eu/resource/authority';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const whyRefused: Readonly<Record<PublicationContent['refused'][number]['code'], { lv: string; en: string }>> = {
  'hides-more-than-it-shows': {
    lv: 'tā dēļ vajadzētu slēpt vairāk, nekā tā parādītu',
    en: 'for it more would have to be hidden than it would show',
  },
  'gives-away': {
    lv: 'ar to varētu aprēķināt to, kas ir slēpts',
    en: 'with it what is hidden could be computed',
  },
  'too-much-work': {
    lv: 'par to nevar pārbaudīt, vai neko slēpto nevar aprēķināt',
    en: 'it cannot be checked that nothing hidden can be computed from it',
  },
};

/** An edition for a data portal, by DCAT-AP 3.0.1: one dataset with its tables. */
export function catalogueOf({ number, period, refused, tables, metadata, publisher, address }: Described): object {
  const at = address.endsWith('/') ? address : `${address}/`;
  const agent = {
    '@id': `${at}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': publisher.name,
  };
  const known = { '@value': period.known.toString(), '@type': 'xsd:date' };
  return {
    '@context': context,
    '@id': `${at}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth('Klientu apkalpošanas centru statistika', 'Statistics of customer service centres'),
    'dct:description': inBoth(
      'Valsts un pašvaldību vienotajos klientu apkalpošanas centros sniegtie pakalpojumi.',
      'Services given at the unified customer service centres of the state and municipalities.',
    ),
    'dct:publisher': agent,
    'dct:modified': known,
    'dcat:dataset': {
      '@id': `${at}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:title': inBoth(
        'Klientu apkalpošanas centros sniegtie pakalpojumi',
        'Services given at customer service centres',
      ),
      'dct:description': inBoth(descriptionIn('lv', refused), descriptionIn('en', refused)),
      'dct:identifier': `${at}#dataset`,
      'dcat:version': String(number),
      'dct:publisher': { '@id': agent['@id'] },
      'dcat:contactPoint': {
        '@id': `${at}#contact`,
        '@type': 'vcard:Kind',
        'vcard:fn': publisher.name,
        'vcard:hasEmail': { '@id': `mailto:${publisher.email}` },
      },
      'dct:language': ['LAV', 'ENG'].map((code) => linguistic(code)),
      'dct:spatial': { '@id': `${eu}/country/LVA`, '@type': 'dct:Location' },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@value': startOfMonth(period.from).toString(), '@type': 'xsd:date' },
        'dcat:endDate': { '@value': lastDayOf(period.to).toString(), '@type': 'xsd:date' },
      },
      'dcat:theme': {
        '@id': `${eu}/data-theme/GOVE`,
        '@type': 'skos:Concept',
        'skos:prefLabel': inBoth('Pārvalde un valsts sektors', 'Government and public sector'),
      },
      'dct:issued': known,
      'dct:modified': known,
      'dcat:distribution': tables.map((table) => distributionOf(table, metadata, at)),
    },
  };
}

function distributionOf({ name, text, digest, margin }: PublishedTable, metadata: PublishedFile, at: string): object {
  return {
    '@id': `${at}${name}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(`Pakalpojumi: ${margin.join(' × ')}`, `Services: ${margin.join(' × ')}`),
    'dcat:accessURL': { '@id': `${at}${name}`, '@type': 'rdfs:Resource' },
    'dcat:downloadURL': { '@id': `${at}${name}`, '@type': 'rdfs:Resource' },
    'dct:format': { '@id': `${eu}/file-type/CSV`, '@type': 'dct:MediaTypeOrExtent' },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${csvType}`, '@type': 'dct:MediaType' },
    'dct:license': { '@id': `${eu}/licence/CC0`, '@type': 'dct:LicenseDocument' },
    'dct:conformsTo': { '@id': `${at}${metadata.name}`, '@type': 'dct:Standard' },
    'dcat:byteSize': { '@value': String(Buffer.byteLength(text)), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': { '@value': digest, '@type': 'xsd:hexBinary' },
    },
  };
}

function descriptionIn(language: 'lv' | 'en', refused: PublicationContent['refused']): string {
  const about = {
    lv: `Klientu vārdā pieteiktie e-pakalpojumi un konsultācijas pēc centra, e-pakalpojuma un mēneša, ar kopsummām. Skaitīšanas kārtība Nr. ${rules}. Mazi skaitļi un tie, no kuriem tos varētu aprēķināt, ir slēpti.`,
    en: `E-services applied for in clients’ names and consultations by centre, e-service and month, with totals. Order of counting No. ${rules}. Small numbers, and those from which they could be computed, are hidden.`,
  };
  const left = refused.map(({ margin, code }) => `${margin.join(' × ')}: ${whyRefused[code][language]}.`);
  const heading = { lv: 'Netiek publicēts:', en: 'Not published:' };
  return [about[language], ...(left.length > 0 ? [heading[language], ...left] : [])].join(' ');
}

function linguistic(code: string): object {
  return { '@id': `${eu}/language/${code}`, '@type': 'dct:LinguisticSystem' };
}

function inBoth(lv: string, en: string): object[] {
  return [
    { '@value': lv, '@language': 'lv' },
    { '@value': en, '@language': 'en' },
  ];
}
