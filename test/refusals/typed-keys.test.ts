import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';

// A key made of text as typed takes `AB-1` and `ab 1` for two. Every unique index over a text is found by itself.

/** Texts that nobody types, or of which one spelling alone can be typed, with the reason. */
const notTyped: Readonly<Record<string, string>> = {
  'e_service_code_key.code': 'the rule of 0.2.0; e_service_code_once compares what was typed',
  'mandate_paper_pkey.paper': 'of a list of ours',
  'counted_once.kind': 'a code of ours, counted',
  'counted_once.outcome': 'a code of ours, counted',
  'counted_once.topic': 'a code of ours, counted',
  'counted_once.way': 'a code of ours, counted',
  'endings_counted_once.reason': 'a code of ours, counted',
  'margin_counted_once.kind': 'a code of ours, counted',
  'margin_counted_once.member': 'an id or a code of ours, counted',
  'holder_event_once.webhook_id': 'an id that a program makes, compared as it came',
  'log_cosignature_pkey.witness': 'the name of a key, which its owner configures',
  'system_named_once.name': 'in a file of the operator, who is told of what a known one has otherwise',
  'kept_form_left.path': 'the address of a page of ours',
};

test('no unique index is over a text as people type it: fold it, or write here why nobody types it', async () => {
  const rows = await asOwner(await freshDatabase(), async (owner) => {
    const found = await owner.query<{ index: string; column: string; checked: boolean }>(`
      select i.relname as index, a.attname as column,
             exists (select from pg_constraint k
                      where k.conrelid = t.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                        and pg_get_constraintdef(k.oid) ~ '(~ ''\\^|= ANY)') as checked
        from pg_index x
        join pg_class i on i.oid = x.indexrelid
        join pg_class t on t.oid = x.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any (x.indkey)
       where t.relnamespace = 'public'::regnamespace and (x.indisunique or x.indisexclusion)
         and a.atttypid in ('text'::regtype, 'varchar'::regtype) and a.attgenerated = ''`);
    return found.rows;
  });
  assert.ok(rows.length > 5, `only ${rows.length}`);
  const asTyped = rows.filter(({ checked }) => !checked).map(({ index, column }) => `${index}.${column}`);
  assert.deepEqual(asTyped.toSorted(), Object.keys(notTyped).toSorted());
});
