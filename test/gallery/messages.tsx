import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Prose } from '#platform/html/layout.tsx';
import { InsetText, Notice, Panel } from '#platform/html/messages.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import { Frame, type Shown, sayIn } from './frame.tsx';

const kinds: TagKind[] = ['next', 'open', 'waiting', 'done', 'attention', 'stopped', 'locked', 'neutral'];

/** The end of a procedure, and every kind of message, as seen by somebody not signed in. */
export function MessagesPage(shown: Shown) {
  const say = sayIn(shown.lang);
  return (
    <Frame {...shown} title={say('Pieteikts', 'Filed')} signedOut>
      <Panel title={say('E-pakalpojums ir pieteikts', 'The e-service is applied for')}>
        <p>
          {say('Portāla piešķirtais numurs', 'Number given by the portal')}: <strong>EP91-000042</strong>
        </p>
      </Panel>
      <Notice id="info" title={say('Kas notiek tālāk', 'What happens next')}>
        <p>
          {say('Informējiet klientu par plānoto izpildes laiku.', 'Inform the client of the planned completion time.')}
        </p>
      </Notice>
      <Notice id="warning" kind="warning" title={say('Pārbaudiet kodu', 'Check the code')}>
        <p>
          {say(
            'Kontrolcipars neatbilst. Salīdziniet ar dokumentu.',
            'The check digit differs. Compare with the document.',
          )}
        </p>
      </Notice>
      <Notice id="refusal" kind="refusal" title={say('Pieteikt vēl nevar', 'Nothing can be filed yet')}>
        <p>
          {say('Pilnvarojums nav parakstīts.', 'The mandate is not signed.')}{' '}
          <a href="#m">{say('Pilnvarojums', 'Mandate')}</a>
        </p>
      </Notice>
      <Prose>
        <h2>{say('Paziņojums', 'Notice')}</h2>
        <p>{say('Jūsu datus izmanto tikai šim pieteikumam.', 'Your data are used for this application only.')}</p>
        <ul>
          <li>{say('Datus glabā centrs.', 'The centre keeps the data.')}</li>
          <li>{say('Pilnvarojumu var atsaukt.', 'The mandate can be revoked.')}</li>
        </ul>
      </Prose>
      <InsetText large>
        <p>{say('Nolasiet klientam priekšā.', 'Read aloud to the client.')}</p>
      </InsetText>
      <p>
        {kinds.map((kind) => (
          <span key={kind}>
            <Tag kind={kind} text={kind} />{' '}
          </span>
        ))}
      </p>
      <Actions>
        <LinkButton href="/case" text={say('Atpakaļ uz lietu', 'Back to the case')} />
        <LinkButton href="/print" kind="secondary" text={say('Drukāt', 'Print')} />
      </Actions>
    </Frame>
  );
}
