import { officeNumber } from '#organisations/index.ts';
import { fold } from '#platform/languages/languages.ts';
import { isDoubtfulName } from './doubtful-name.ts';
import { readAddress } from './list-address.ts';
import { readColumns } from './list-columns.ts';
import { readContacts } from './list-contacts.ts';
import type { ListFinding } from './list-finding.ts';
import { tableOfList } from './list-table.ts';
import { oddWebsite } from './read-website.ts';
import { withoutNothing } from './says-nothing.ts';
import { contactsToldTwice, toldTwice } from './told-twice.ts';

/** An institution as a published list has it. What is not told is an empty text. */
export interface ListedInstitution {
  readonly line: number;
  readonly name: string;
  /** A code of the open list of kinds, such as `DERIVED_PUBLIC_PERSON_PARISH`. */
  readonly kind: string;
  /** Whether it is liquidated; undefined if the list says something that is not known. */
  readonly isLiquidated: boolean | undefined;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly address: string;
  readonly website: string;
  /** Published lists rarely have these two. */
  readonly registrationNumber: string;
  readonly dataProtectionContact: string;
}

export interface InstitutionsList {
  readonly institutions: readonly ListedInstitution[];
  readonly findings: readonly ListFinding[];
}

const headings = {
  name: /^(name|nosaukums|iestades nosaukums)$/,
  kind: /^(authority ?type|kind|veids|iestades veids)$/,
  status: /^(status|statuss)$/,
  email: /^e-?mail$|^e-?pasts$/,
  phone: /^(phone|talrunis)$/,
  address: /^(address|adrese)$/,
  website: /^(website|web|majaslapa|timekla vietne)$/,
  registrationNumber: /^(registration ?number|registracijas (numurs|nr\.?)|reg\. ?nr\.?)$/,
  dataProtectionContact: /^(data ?protection ?(contact|officer)|datu aizsardzibas (specialists|kontaktinformacija))$/,
} as const;

type Column = keyof typeof headings;

/** As the register of public persons and institutions calls them. */
const knownKinds: ReadonlySet<string> = new Set([
  'DERIVED_PUBLIC_PERSON',
  'DERIVED_PUBLIC_PERSON_MUNICIPALITY',
  'DERIVED_PUBLIC_PERSON_PARISH',
  'DIRECT_ADMINISTRATION',
  'INDIRECT_ADMINISTRATION',
  'INSTITUTION_OF_DIRECT_ADMINISTRATION',
  'INSTITUTION_OF_INDIRECT_ADMINISTRATION',
  'COURT',
  'PROSECUTOR_OFFICE',
  'OTHER',
]);

/** Reads a published list of institutions, a row for each. Every irregularity is told by its line. Throws an `UnreadableList`. */
export function readInstitutionsList(text: string): InstitutionsList {
  const { table, empty } = tableOfList(text);
  const { rows, findings: ofColumns, columns } = readColumns<Column>(table, headings, ['name', 'kind']);
  const findings: ListFinding[] = [...empty, ...ofColumns];
  const numbered = new Map<string, { readonly line: number; readonly name: string }>();
  const institutions = rows.flatMap(({ line, cells: written, unread }): ListedInstitution[] => {
    const cells = withoutNothing<Column>(written, ['status']);
    findings.push(...unread.map(({ finding }) => finding));
    const tell = (code: ListFinding['code'], found = cells.name, ...readings: string[]) =>
      findings.push({ line, code, found, ...(readings.length > 0 && { readings }) });
    if (cells.name === '') {
      tell('no-name', Object.values(cells).filter(Boolean).join('; '));
      return [];
    }
    if (isDoubtfulName(cells.name)) {
      tell('name-unclear');
      return [];
    }
    const { phones, emails, findings: ofContacts } = readContacts(line, cells.phone, cells.email);
    const { address, findings: ofAddress } = readAddress(line, cells.address);
    findings.push(...ofContacts, ...ofAddress, ...oddWebsite(line, cells.website));
    if (!knownKinds.has(cells.kind)) tell('kind-unknown', cells.kind || cells.name);
    if (cells.address === '' && columns.has('address')) tell('no-address');
    if (phones.length === 0 && columns.has('phone')) tell('no-phone');
    if (emails.length === 0 && columns.has('email')) tell('no-email');
    if (cells.registrationNumber !== '' && !officeNumber.test(cells.registrationNumber))
      tell('registration-number-odd', cells.registrationNumber);
    const number = cells.registrationNumber.replace(/\D/g, '');
    const holder = numbered.get(number);
    if (holder && fold(holder.name) !== fold(cells.name))
      tell('registration-number-twice', cells.registrationNumber, `${holder.line}: ${holder.name}`);
    if (number !== '' && !holder) numbered.set(number, { line, name: cells.name });
    const isLiquidated = columns.has('status') ? liquidated(cells.status) : false;
    if (isLiquidated === undefined) tell('status-unknown', cells.status);
    if (isLiquidated) tell('liquidated', cells.name);
    const { name, kind, website, registrationNumber, dataProtectionContact } = cells;
    return [
      {
        ...{ line, name, kind, isLiquidated, phones, emails, address, website },
        ...{ registrationNumber, dataProtectionContact },
      },
    ];
  });
  const named = institutions.map(({ line, name }) => ({ line, said: name }));
  findings.push(...toldTwice(named, 'name-twice'), ...contactsToldTwice(institutions));
  return { institutions, findings: findings.toSorted((a, b) => a.line - b.line) };
}

function liquidated(status: string): boolean | undefined {
  const said = fold(status);
  if (/^(registered|active|registret[as])$/.test(said)) return false;
  return /^(liquidated|likvidet[as])$/.test(said) ? true : undefined;
}
