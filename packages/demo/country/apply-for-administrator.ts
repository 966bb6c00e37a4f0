import { accessRequestsActs, accessRequestsViews, representOrganisation } from '#access-requests/index.ts';
import { carryOutIn, lookAtIn } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { rightsOf } from '#rights/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type Applicant, type DemoEmployee, emailOf, representatives } from './people.ts';
import { actorOf, found, type Post, postOf, type Settling } from './settling.ts';

/** An organisation asks the ministry for its administrator by a signed request (22., Annex 2), and gets one. */
export async function applyForAdministrator(
  settling: Settling,
  officer: Post,
  applicant: Applicant,
  administrator: DemoEmployee,
): Promise<Post> {
  const { tx, next, signing } = settling;
  const { beginRequest, saveDraft, makeForm, sendRequest, decideRequest } = accessRequestsActs;
  const { viewForm, viewToDecide } = accessRequestsViews;
  const representative = await represent(settling, applicant);
  const begins = actorOf(representative, next());
  const { id: request } = await carryOutIn(tx, settling, begins, beginRequest, { of: {}, input: {} });
  const draft = { kind: 'grant', rows: [rowOf(settling, applicant, administrator)] };
  const fills = actorOf(representative, next());
  await carryOutIn(tx, settling, fills, saveDraft, { of: { request }, input: draft });
  await carryOutIn(tx, settling, fills, makeForm, { of: { request }, input: {} });
  const form = await lookAtIn(tx, settling, fills, viewForm, { of: { request } });
  const at = next();
  const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
  const signed = {
    name: 'pieteikums.asice',
    bytes: new Uint8Array(signing.sign({ name: 'pieteikums.pdf', bytes: form }, wish, at)),
  };
  const sends = actorOf(representative, at);
  const { reason } = await carryOutIn(tx, settling, sends, sendRequest, { of: { request }, input: { signed } });
  if (reason !== 'in-order') throw new Error(`the request of ${applicant} is not in order: ${reason}`);
  const decides = actorOf(officer, next());
  const { report } = await lookAtIn(tx, settling, decides, viewToDecide, { of: { request } });
  const rows = [{ number: 1, approved: true, reason: 'Pieteikums atbilst noteikumu 2. pielikumam.' }];
  const decision = { of: { request }, input: { report: report.id, rows } };
  await carryOutIn(tx, settling, decides, decideRequest, decision);
  return acceptInvitation(settling, administrator);
}

async function represent({ tx, next, organisations }: Settling, applicant: Applicant): Promise<Post> {
  const person = representatives[applicant];
  const { personalCode, givenName, surname } = person;
  const email = emailOf(person);
  const entered = { at: next() };
  const { id: staff } = await enterStaff(tx, entered, {
    personalNumber: `PNOLV-${personalCode}`,
    givenName,
    surname,
    email,
  });
  const { number: registrationNumber } = found(organisations, applicant);
  const at = next();
  await representOrganisation(tx, { staff, at }, { registrationNumber, email, position: 'lietvede', isDemo: true });
  const [right] = await rightsOf(tx, staff, at);
  if (!right) throw new Error(`${surname} represents nobody`);
  return postOf(person, staff, right);
}

function rowOf({ organisations }: Settling, applicant: Applicant, person: DemoEmployee) {
  return {
    name: `${person.givenName} ${person.surname}`,
    email: emailOf(person),
    phone: '+371 60000000',
    position: person.posts[0]?.position ?? '',
    place: found(organisations, applicant).name,
    term: 'pastāvīgi',
    institution: false,
  };
}
