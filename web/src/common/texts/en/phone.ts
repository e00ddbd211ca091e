export const phone = {
  title: 'Smart Phone',
  mine: 'Mine',
  unassigned: 'Unassigned',
  all: 'All',
};
