import type { Context } from 'hono';
import { type Actor, actPage, leadToForm, lookAt, type Shown, viewPage } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, openToAll, routes } from '#platform/http/http.ts';
import { parametersOf } from '#platform/http/parameters.ts';
import { rightsActs } from './acts.ts';
import { invitationPath } from './claim-if-invited.ts';
import { givingOf, openInvitation } from './claim-invitation.ts';
import { InvitationPage, OpenInvitationPage } from './invitation-pages.tsx';
import type { OpenInvitation } from './invitations.ts';
import type { RightsParts } from './parts.ts';
import { placeOf, termInWords } from './right-in-words.ts';
import { rightsViews } from './views.ts';
import { words } from './words.ts';

/** Invitations: the page that the link opens, and the administrator's page of one. */
export function invitationRoutes(parts: RightsParts) {
  const pages = routes();
  const { viewInvitation } = rightsViews;

  pages.get(`${invitationPath}:secret`, async (c) => {
    openToAll(c);
    const language = c.get('language');
    const at = c.get('at');
    const secret = c.req.param('secret');
    const { giving, place } = await transaction(parts.database, null, async (tx) => {
      const giving = givingOf(await openInvitation(tx, secret, at), at);
      return { giving, place: await placeOf(tx, giving, at) };
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

  viewPage(pages, parts, viewInvitation, (c, invitation, { actor }) => openPage(c, actor, invitation));

  for (const act of [rightsActs.confirmInvitation, rightsActs.confirmAdministratorsInvitation]) {
    actPage(pages, parts, { act, next: ({ answer }) => `/rights/${answer.id}?done=confirmed`, again });
    leadToForm(pages, act, viewInvitation.path);
  }

  for (const act of [rightsActs.withdrawInvitation, rightsActs.withdrawAdministratorsInvitation]) {
    const next = ({ answer }: { answer: { organisation: string } }) =>
      act === rightsActs.withdrawInvitation
        ? '/rights?done=withdrawn'
        : `/rights?organisation=${answer.organisation}&done=withdrawn`;
    actPage(pages, parts, { act, next, again });
    leadToForm(pages, act, viewInvitation.path);
  }

  for (const act of [rightsActs.renewInvitation, rightsActs.renewAdministratorsInvitation]) {
    const next = ({ answer }: { answer: { organisation: string } }) =>
      act === rightsActs.renewInvitation
        ? '/rights?done=renewed'
        : `/rights?organisation=${answer.organisation}&done=renewed`;
    actPage(pages, parts, { act, next, again });
    leadToForm(pages, act, viewInvitation.path);
  }

  function again(c: Context<Env>, actor: Actor): Promise<Shown> {
    const { invitation = '' } = parametersOf(c, '/{invitation}');
    return lookAt(parts, actor, viewInvitation, { of: { invitation } }, (open) => openPage(c, actor, open));
  }

  return pages;
}

function openPage(c: Context<Env>, actor: Actor, invitation: OpenInvitation): Shown {
  const language = c.get('language');
  const isAdministrator = actor.role === 'administrator';
  const at = `/invitations/${isAdministrator ? '' : 'administrators/'}${invitation.id}`;
  const content = (
    <OpenInvitationPage
      language={language}
      invitation={invitation}
      confirmAction={`${at}/confirmation`}
      renewAction={`${at}/renewal`}
      withdrawAction={`${at}/withdrawal`}
      binding={c.get('formBinding')}
    />
  );
  const { name, role, centreName } = invitation;
  const title = [name, words[language].role(role), centreName].filter(Boolean).join(', ');
  const back = isAdministrator ? '/rights' : `/rights?organisation=${invitation.organisation}`;
  return { content, page: { title, above: <BackLink href={back} text={words[language].title} /> } };
}
