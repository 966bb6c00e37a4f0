-- Annex 2 gives rights at a centre or at an institution; an auditor could so far have the first only. Alone in its file: a value
-- cannot be used in the transaction that adds it.
alter type access_role add value 'organisation_auditor';
