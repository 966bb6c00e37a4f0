import { representOrganisation } from '#access-requests/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, openDatabase } from '#platform/database/database.ts';
import { type Prepared, signedIn } from './prepare-database.ts';

let applicants = 0;

/** Enters somebody who has an eID and applies for a municipality of the cast, and signs them in. Returns their cookie. */
export async function enterApplicant({ urls, vault }: Prepared): Promise<string> {
  applicants += 1;
  const at = Temporal.Now.instant();
  const personalNumber = `PNOLV-329996-${String(applicants).padStart(5, '0')}`;
  const name = { givenName: 'Ruta', surname: 'Pārstāve' };
  const database = openDatabase({ url: urls.site, vault, connections: 1 });
  try {
    const entered = await loggedTransaction(database, null, async (tx) => {
      const { id: staff } = await enterStaff(tx, { at }, { personalNumber, ...name, email: '' });
      const right = await representOrganisation(
        tx,
        { staff, at },
        { registrationNumber: '90000000003', email: 'ruta@paraugs.example', position: 'eksperte', isDemo: false },
      );
      return { person: staff, name: `${name.givenName} ${name.surname}`, right };
    });
    return await signedIn(urls.owner, vault, entered);
  } finally {
    await database.close();
  }
}
