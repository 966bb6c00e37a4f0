export const lv = {
  cases: 'Lietas',
  toTell: 'Jāpaziņo',
  catalogue: 'E-pakalpojumi',
  consultations: 'Konsultācijas',
  register: 'Pilnvarojumu reģistrs',
  archiveFiles: 'Arhīva lietas',
  rights: 'Tiesības',
  auditLog: 'Audita žurnāls',
};
