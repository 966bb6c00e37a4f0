import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { IdentityCheck } from './checks.ts';
import { countryName } from './countries.ts';
import { words } from './words.ts';

type Props = {
  readonly check: Omit<IdentityCheck, 'documentNumber' | 'basisDocument' | 'minorBasisDocument'>;
  readonly language: Language;
};

export function OutcomeOfCheck({ check, language }: Props) {
  const w = words[language];
  if (check.outcome === 'confirmed') return <Tag kind="done" text={w.outcomeTags.confirmed} />;
  return (
    <>
      <Tag kind="stopped" text={w.outcomeTags.refused} />
      {check.refusalReason && ` ${w.refusalReasons[check.refusalReason]}`}
    </>
  );
}

/** `Pase, Latvija`, without its number, which nobody needs here. */
export function DocumentOfCheck({ check, language }: Props) {
  const kind = check.documentKind && words[language].documentKinds[check.documentKind];
  return (
    <>{[kind, check.documentCountry && countryName(check.documentCountry, language)].filter(Boolean).join(', ')}</>
  );
}
