export const lv = {
  acts: {
    enterOrganisation: 'Organizācijas ievadīšana',
    enterCentre: 'Klientu apkalpošanas centra ievadīšana',
    enterStaff: 'Personas ievadīšana darbam ar sistēmu',
  },
};
