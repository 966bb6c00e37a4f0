import type { Mandate } from './mandate.ts';
import type { Paper } from './paper.ts';

/**
 * The name of a paper's file, without ending: `Pilnvarojums-14-2026` for both copies of mandate No. 14/2026. On English pages too,
 * because the paper is Latvian and the register has it under this number. No personal data, and letters that every file system takes.
 */
export function nameOfPaper({ register: { number, year } }: Pick<Mandate, 'register'>, paper: Paper): string {
  const [first, last] = names[paper];
  return [first, number, year, last].filter(Boolean).join('-');
}

/** The name of a slip's file: about what, by the number given by the portal. */
export function nameOfSlip({ reference }: { readonly reference: string }): string {
  return `Atgadne-${reference.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

const names: Record<Paper, readonly [first: string, last?: string]> = {
  copies: ['Pilnvarojums'],
  'copies-large': ['Pilnvarojums', 'liela-druka'],
  'copy-1': ['Pilnvarojums', '1-eksemplars'],
  'copy-1-large': ['Pilnvarojums', '1-eksemplars-liela-druka'],
  'copy-2': ['Pilnvarojums', '2-eksemplars'],
  'copy-2-large': ['Pilnvarojums', '2-eksemplars-liela-druka'],
  translation: ['Pilnvarojums', 'tulkojums-EN'],
  end: ['Pilnvarojuma-izbeigsanas'],
  'end-large': ['Pilnvarojuma-izbeigsanas', 'liela-druka'],
  'end-translation': ['Pilnvarojuma-izbeigsanas', 'tulkojums-EN'],
  'part-revoked': ['Pilnvarojuma-daleja-atsauksana'],
  'part-revoked-large': ['Pilnvarojuma-daleja-atsauksana', 'liela-druka'],
  'part-revoked-translation': ['Pilnvarojuma-daleja-atsauksana', 'tulkojums-EN'],
};
