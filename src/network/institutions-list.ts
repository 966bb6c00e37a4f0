import { officeNumber } from '#organisations/index.ts';
import { fold } from '#platform/languages/languages.ts';
import { isDoubtfulName } from './doubtful-name.ts';
import { readColumns } from './list-columns.ts';
import { readContacts } from './list-contacts.ts';
import type { ListFinding } from './list-finding.ts';
import { tableOfList } from './list-table.ts';

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

/** Reads a published list of institutions, a row for each. Every irregularity is told by its line. Throws an `UnreadableList`. */
export function readInstitutionsList(text: string): InstitutionsList {
  const { table, empty } = tableOfList(text);
  const { rows, findings: ofColumns, columns } = readColumns<Column>(table, headings, ['name', 'kind']);
  const findings: ListFinding[] = [...empty, ...ofColumns];
  const seen = new Map<string, number>();
  const numbered = new Map<string, { readonly line: number; readonly name: string }>();
  const institutions = rows.flatMap(({ line, cells, unread }): ListedInstitution[] => {
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
    const before = seen.get(cells.name.toLowerCase());
    if (before !== undefined) tell('name-twice', cells.name, String(before));
    seen.set(cells.name.toLowerCase(), line);
    const { phones, emails, findings: ofContacts } = readContacts(line, cells.phone, cells.email);
    findings.push(...ofContacts);
    if (cells.kind === '') tell('kind-unknown', cells.name);
    if (cells.address === '' && columns.has('address')) tell('no-address');
    if (phones.length === 0 && columns.has('phone')) tell('no-phone');
    if (emails.length === 0 && columns.has('email')) tell('no-email');
    if (cells.website !== '' && !/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(cells.website))
      tell('website-odd', cells.website);
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
    const { name, kind, address, website, registrationNumber, dataProtectionContact } = cells;
    return [
      {
        ...{ line, name, kind, isLiquidated, phones, emails, address, website },
        ...{ registrationNumber, dataProtectionContact },
      },
    ];
  });
  return { institutions, findings: findings.toSorted((a, b) => a.line - b.line) };
}

function liquidated(status: string): boolean | undefined {
  if (/^(registered|active|registr[eē]ta)$/i.test(status)) return false;
  return /^(liquidated|likvid[eē]ta)$/i.test(status) ? true : undefined;
}
