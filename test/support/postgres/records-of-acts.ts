/** The row that an act leaves in its table, and the thing that its log entry names: they must be the same. */
export const records = {
  'case.open': ['service_case', 'id', 'case'],
  'declaration.receive': ['declaration', 'id', 'declaration'],
  'identity.check': ['identity_check', 'id', 'identityCheck'],
  'notice.tell': ['notice', 'id', 'notice'],
  'mandate.draw': ['mandate', 'id', 'mandate'],
  'register-entry.add': ['register_entry', 'document', 'document'],
  'register-entry.place': ['register_place', 'document', 'document'],
  'mandate.sign': ['mandate_signing', 'mandate_id', 'mandate'],
  'application.file': ['application', 'id', 'application'],
  'planned-time.tell': ['planned_time_told', 'application_id', 'application'],
  'result.tell': ['result_told', 'application_id', 'application'],
  'mandate.complete': ['mandate_end', 'mandate_id', 'mandate'],
} as const;
