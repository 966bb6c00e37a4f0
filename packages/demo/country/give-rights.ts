import { carryOutIn, recordEvent } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { enterRight, rightEntered, rightsActs } from '#rights/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { applyForAdministrator } from './apply-for-administrator.ts';
import { type Applicant, type DemoEmployee, type DemoPost, demoEmployees, demoPeople, emailOf } from './people.ts';
import { actorOf, found, type Post, postOf, type Settling } from './settling.ts';

const administrators = {
  upmala: demoEmployees.elina,
  vejzeme: demoEmployees.ilze,
  holder: demoEmployees.juris,
} as const satisfies Record<Applicant, DemoEmployee>;

/**
 * Gives everybody their rights as in production: the first officer is entered on the machine, organisations apply for
 * their administrators, and these invite their people. Returns the posts by personal code.
 */
export async function giveRights(settling: Settling): Promise<ReadonlyMap<string, readonly Post[]>> {
  const officer = await enterOfficer(settling, demoEmployees.valdis);
  const posts = new Map<string, Post[]>();
  for (const [applicant, administrator] of Object.entries(administrators) as [Applicant, DemoEmployee][]) {
    const giver = await applyForAdministrator(settling, officer, applicant, administrator);
    for (const person of demoPeople) {
      for (const post of person.posts.filter((each) => isGivenBy(settling, giver, each))) {
        const given = await grantBy(settling, giver, person, post);
        posts.set(person.personalCode, [...(posts.get(person.personalCode) ?? []), given]);
      }
    }
  }
  return posts;
}

/** As `tilts officer add` does it: nobody is there yet who could decide on the first one. */
async function enterOfficer({ tx, next, organisations }: Settling, person: DemoEmployee): Promise<Post> {
  const [from, { personalCode, givenName, surname }] = [next(), person];
  const number = `PNOLV-${personalCode}`;
  const { id: staff } = await enterStaff(
    tx,
    { at: from },
    { personalNumber: number, givenName, surname, email: emailOf(person) },
  );
  const organisation = found(organisations, 'ministry').id;
  const position = person.posts[0]?.position ?? '';
  const right = await enterRight(tx, { staff, role: 'ministry_officer', organisation, centre: null, position, from });
  const things = { right: right.id, staff };
  recordEvent(tx, { at: from }, rightEntered, { things });
  return postOf(person, staff, right);
}

/** An administrator invites a user (Annex 2, note 3), who accepts. */
async function grantBy(settling: Settling, giver: Post, person: DemoEmployee, post: DemoPost): Promise<Post> {
  const { tx, next, database } = settling;
  const at = next();
  const name = `${person.givenName} ${person.surname}`;
  const { role, position } = post;
  const centre = placeOf(settling, post).centre ?? '';
  const input = { name, email: emailOf(person), role, position, centre, from: officialDay(at).toString(), until: null };
  await carryOutIn(tx, { database }, actorOf(giver, at), rightsActs.grantRight, { of: {}, input });
  return acceptInvitation(settling, person);
}

function isGivenBy(settling: Settling, giver: Post, post: DemoPost): boolean {
  return post.role !== 'administrator' && placeOf(settling, post).organisation === giver.organisation;
}

function placeOf({ organisations, centres }: Settling, { at }: DemoPost) {
  if ('organisation' in at) return { organisation: found(organisations, at.organisation).id, centre: null };
  const { id, organisation } = found(centres, at.centre);
  return { organisation, centre: id };
}
