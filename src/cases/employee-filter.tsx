import { Select } from '#platform/html/select.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly value: string | undefined;
  /** Those who are responsible for cases. */
  readonly employees: readonly { readonly value: string; readonly label: string }[];
  readonly language: Language;
}

/** Whose cases a list shows: the whole centre's, one's own, or a colleague's. */
export function EmployeeFilter({ value, employees, language }: Props) {
  const w = words[language].list;
  return (
    <Select
      name="employee"
      label={w.employee}
      empty={w.anyEmployee}
      value={value}
      choices={[{ value: 'mine', label: w.mine }, ...employees]}
    />
  );
}
