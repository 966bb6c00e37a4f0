import { type Actor, actorOf, look, perform, requestIdOf } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { openToAll, routes, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import { invitationPath } from './claim-if-invited.ts';
import { givingOf, openInvitation } from './claim-invitation.ts';
import { confirmName, withdrawInvitation } from './close-invitation.ts';
import { InvitationPage, OpenInvitationPage } from './invitation-pages.tsx';
import { invitationById } from './invitations.ts';
import type { RightsParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { placeOf, termInWords } from './right-in-words.ts';
import { words } from './words.ts';

/** Invitations: the page that the link opens, and the administrator's page of one. */
export function invitationRoutes({ database }: RightsParts) {
  const pages = routes();

  pages.get(`${invitationPath}:secret`, async (c) => {
    openToAll(c);
    const language = c.get('language');
    const at = c.get('at');
    const secret = c.req.param('secret');
    const { giving, place } = await transaction(database, null, async (tx) => {
      const giving = givingOf(await openInvitation(tx, secret, at), at);
      return { giving, place: await placeOf(tx, giving) };
    });
    const content = (
      <InvitationPage
        language={language}
        path={invitationPath + secret}
        role={words[language].role(giving.role)}
        place={place}
        term={termInWords(giving.term, language)}
        hidden={c.get('formBinding')()}
      />
    );
    return c.render(content, { title: words[language].invitedTitle });
  });

  pages.get('/rights/invitations/:invitation', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const { content, page } = await openPage(
      actor,
      c.req.param('invitation'),
      c.get('language'),
      c.get('formBinding')(),
    );
    return c.render(content, page);
  });

  pages.post('/rights/invitations/:invitation', async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const invitation = c.req.param('invitation');
    const decision = typedValue(c.get('typed'), 'decision') === 'confirm' ? 'confirm' : 'withdraw';
    const act = decision === 'confirm' ? 'access.confirm-name' : 'access.withdraw-invitation';
    const request = { id: requestIdOf(c), act, point: 'annex-2.3' } as const;
    return submit(
      c,
      async () => {
        if (!isId(invitation)) throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
        if (decision === 'withdraw') {
          const { organisation } = await perform(database, actor, request, (tx) =>
            withdrawInvitation(tx, actor, { invitation }),
          );
          return actor.role === 'administrator'
            ? '/rights?done=withdrawn'
            : `/rights?organisation=${organisation}&done=withdrawn`;
        }
        const { right } = await perform(database, actor, request, (tx) => confirmName(tx, actor, { invitation }));
        return `/rights/${right}?done=confirmed`;
      },
      () => openPage(actor, invitation, c.get('language'), c.get('formBinding')()),
    );
  });

  async function openPage(actor: Actor, id: string, language: 'lv' | 'en', hidden: Readonly<Record<string, string>>) {
    const invitation = await look(database, actor, (tx) => invitationById(tx, actor, id));
    const content = <OpenInvitationPage language={language} invitation={invitation} hidden={hidden} />;
    const back = actor.role === 'administrator' ? '/rights' : `/rights?organisation=${invitation.organisation}`;
    return { content, page: { title: invitation.name, above: <BackLink href={back} text={words[language].title} /> } };
  }

  return pages;
}
