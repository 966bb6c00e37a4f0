import { isInForce, type Mandate, type PartRevocation } from '#mandates/index.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Section } from '#platform/html/layout.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import { words } from './part/words.ts';
import { wasToldInEnglish } from './told-in-english.ts';
import type { Visit } from './visit.ts';

interface PartSectionProps extends Pick<Visit, 'view' | 'language' | 'mayAct' | 'actor'> {
  readonly mandate: Mandate;
  readonly parts: readonly PartRevocation[];
  readonly staff: ReadonlyMap<string, string>;
}

/** For which e-services the client withdrew the mandate: who declared it, who recorded it, when and why; and the proof. */
export function PartSection({ view, language, mayAct, actor, mandate, parts, staff }: PartSectionProps) {
  const w = words[language];
  const paper = (name: string) => `/cases/${view.facts.id}/mandates/${mandate.id}/papers/${name}`;
  const codesOf = (id: string) =>
    mandate.scope
      .filter(({ revoked }) => revoked?.by === id)
      .map(({ editionId }) => view.editions.get(editionId)?.code)
      .join(', ');
  return (
    <Section heading={w.heading} id="part">
      <ul>
        {parts.map(({ id, recordedAt, recordedBy, declaredBy, reason }) => (
          <li key={id}>
            {[
              w.recorded(codesOf(id), formMoment(recordedAt, language), staff.get(recordedBy) ?? ''),
              declaredBy && w.declared(declaredBy),
              reason,
            ]
              .filter(Boolean)
              .join(' – ')}
          </li>
        ))}
      </ul>
      {mayAct && isInForce(mandate, actor.at) && (
        <Actions>
          <LinkButton href={paper('part-revoked')} text={w.printProof} />
          <a href={paper('part-revoked-large')}>{w.proofLarge}</a>
          {wasToldInEnglish(view, mandate) && <a href={paper('part-revoked-translation')}>{w.proofTranslation}</a>}
        </Actions>
      )}
    </Section>
  );
}
