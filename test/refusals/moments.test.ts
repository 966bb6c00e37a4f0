import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';

// Every day and moment that the site's role writes is of now, or is none of writing. A new column is found here by itself.

const database = await freshDatabase({ unmarked: true });
const forgery = await forgeryOn(database);
after(() => forgery.end());

/** What is no moment of writing, and why nobody gains by it. */
const others: Readonly<Record<string, string>> = {
  'access_invitation.expires_at': 'two weeks after the invitation at most (invitation_for_two_weeks)',
  'access_invitation.valid_until': 'the term; an administrator’s is that of the decided row',
  'access_reminder.valid_until': 'the term of which somebody is reminded',
  'access_request.arrived_on': 'when it reached the ministry by post, as its officer says',
  'access_request_form.wording': 'which wording of the form it is',
  'access_request_row.last_day': 'what the applicant asks for, and signs',
  'access_right.valid_until': 'the term; it changes only beside its act',
  'access_right_change.until_after': 'the term that changes',
  'access_right_change.until_before': 'the term that changes',
  'amendment.adopted_on': 'what the amending regulation says',
  'amendment.in_force': 'what the amending regulation says',
  'amendment.regulation_date': 'the day of the regulation that is amended; entered_at is of now',
  'application.ended_at': 'when the portal was left, as the employee says',
  'application.signed_in_at': 'when the employee had shown a qualified means; the session says so too',
  'application.started_at': 'when the portal was entered, as the employee says, under the mandate then in force',
  'application_outcome.since': 'from which day on, as the service holder or the client says; recorded_at is of now',
  'archive_file.valid_from': 'from which day the file index holds',
  'assertion_taken.expires_at': 'until when it could be shown again',
  'basket_entry.valid_from': 'the day of the law’s edition',
  'basket_entry.valid_until': 'the day of the law’s edition',
  'blank_entered.filled_at':
    'when it was signed by hand, as the paper says, since the reservation; the mark’s marked_at is of now',
  'capacity_doubt.review_on': 'when the doubt is to be reviewed',
  'capacity_doubt_word.review_on': 'when the doubt is to be reviewed next',
  'case_edition.opened_at': 'repeats a record, and can be rebuilt',
  'case_progress.mandate_until': 'repeats a record, and can be rebuilt',
  'case_progress.opened_at': 'repeats a record, and can be rebuilt',
  'case_progress.tell_on': 'repeats a record, and can be rebuilt',
  'centre_change.valid_from': 'from which day it holds; changed_at is of now, and it is no day before',
  'centre_closing.closed_from': 'from which day it is closed; closed_at is of now, and it is no day before',
  'centre_day.from_day': 'the days of which it is said; said_at is of now, and they are no days before',
  'centre_day.until_day': 'the days of which it is said; said_at is of now',
  'centre_hours.valid_from': 'from which day it holds; said_at is of now, and it is no day before',
  'classification_adoption.agreed_on':
    'when the National Archives agreed, as the administrator says; adopted_at is of now',
  'classification_adoption.agreed_until': 'by when it is to be agreed anew',
  'classification_adoption.valid_from': 'from which day the scheme applies',
  'consultation.began_at': 'when it began, as the browser measured; recorded_at is of now',
  'consultation.held_at': 'when it was held, as the employee says; recorded_at is of now',
  'consultation_put_right.held_at': 'when it was held, as the employee says; recorded_at is of now',
  'death.died_on': 'when the person died, as whoever told of it says; recorded_at is of now',
  'e_service_edition.valid_from': 'the day of the edition',
  'e_service_edition.valid_until': 'the day of the edition',
  'filing_put_right.ended_at': 'when the portal was left, as the employee says',
  'filing_put_right.started_at': 'when the portal was entered, as the employee says, under the mandate then in force',
  'identity_check.document_valid_to': 'what the document says',
  'mandate.drawn_on': 'the day of drawn_at, which is of now, or that on which its blank was signed by hand',
  'mandate.valid_until': 'what the client signs',
  'mandate_end.ended_at': 'when the client revoked it; recorded_at is of now',
  'mandate_signing.signed_on': 'when the client signed on paper; recorded_at is of now',
  'organisation_change.valid_from': 'from which day it holds; changed_at is of now, and it is no day before',
  'organisation_closing.closed_from': 'from which day it is closed; closed_at is of now, and it is no day before',
  'partial_revocation.revoked_at': 'when the client withdrew it; recorded_at is of now',
  'planned_time_put_right.planned_on': 'what the service holder says',
  'planned_time_told.planned_on': 'what the service holder says',
  'planned_time_told.told_at': 'when the client was told, as the employee says; recorded_at is of now',
  'regulation_base.begins': 'the day of the law’s edition',
  'regulation_base.regulation_date': 'the day of the regulation; entered_at is of now',
  'result_told.told_at': 'when the client was told, as the employee says; recorded_at is of now',
  'review_reminder.review_from': 'the quarter of which somebody is reminded',
  'satisfaction_cards.day': 'when clients filled them in, as the employee says; recorded_at is of now',
  'session.previous_sign_in': 'told to the person alone; the sign-in before has its entry',
  'sign_in_rate.minute': 'the minute in which somebody tried; of another minute nothing is counted',
  'statistics_publication.first_month': 'the months that are published',
  'statistics_publication.known_until': 'the day until which their figures are known',
  'statistics_publication.last_month': 'the months that are published',
  'unused_reminder.unused_since': 'since when nobody worked under the right of which somebody is reminded',
};

interface Moment {
  readonly table: string;
  readonly column: string;
  readonly isDay: boolean;
  /** By a rule of its own, on every way in which the role writes it. */
  readonly isKept: boolean;
  /** By the rule that asks for its author's right, or for what it stands beside. */
  readonly isAsked: boolean;
}

const { rows: moments } = await database.pool.query<Moment>(`
  select c.relname as table, attname as column, atttypid = 'date'::regtype as "isDay",
         exists (select from pg_trigger
                  where tgrelid = c.oid and tgname = 'moment_' || attname and tgenabled = 'A'
                    and pg_get_triggerdef(oid) ~ format('BEFORE INSERT OR UPDATE OF %s ON', attname)) as "isKept",
         exists (select from pg_trigger t join pg_proc p on p.oid = tgfoid
                  where tgrelid = c.oid and tgenabled = 'A'
                    and prosrc ~ format('(is_of_now|has_right|may_[a-z_]+)\\((?:[^()]|\\([^()]*\\))*new\\."?%s\\M', attname)) as "isAsked"
    from pg_class c join pg_attribute on attrelid = c.oid
   where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
     and atttypid in ('date'::regtype, 'timestamptz'::regtype, 'timestamp'::regtype)
     and (has_column_privilege('tilts_app', c.oid, attnum, 'insert') or has_column_privilege('tilts_app', c.oid, attnum, 'update'))
   order by 1, 2`);

suite("no moment that the site's role writes is at its will", () => {
  test('each is kept to now, asked for with its author, or named here with its reason', () => {
    const open = moments.filter(({ isKept, isAsked }) => !isKept && !isAsked);
    assert.deepEqual(
      open.map(({ table, column }) => `${table}.${column}`),
      Object.keys(others),
      'call keep_moment_of_writing for it where it is made',
    );
  });

  test('what is kept to now takes nothing an hour, and no day, back or ahead', async () => {
    const kept = moments.filter(({ isKept }) => isKept);
    assert.ok(kept.length > 15);
    const now = Temporal.Now.instant();
    for (const { table, column, isDay } of kept) {
      for (const hours of isDay ? [-26, 26] : [-1, 1]) {
        const said = now.add({ hours }).toString();
        assert.equal(
          await forgery.refusedBy([table, { [column]: isDay ? said.slice(0, 10) : said }]),
          'written_at_its_time',
          `${table}.${column}`,
        );
      }
      const today = now.toZonedDateTimeISO('Europe/Riga').toPlainDate().toString();
      const written = await forgery.refusedBy([table, { [column]: isDay ? today : now.toString() }]);
      assert.notEqual(written, 'written_at_its_time', `${table}.${column}`);
    }
  });
});
