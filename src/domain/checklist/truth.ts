/** Kleene's three-valued logic: *perhaps* stands for what an answer still to come may decide either way. */
export type Truth = 'yes' | 'no' | 'perhaps';

export const truth = (value: boolean): Truth => (value ? 'yes' : 'no');

export const not = (a: Truth): Truth => (a === 'perhaps' ? a : truth(a === 'no'));

/** No as soon as one is no; yes when all are. */
export const every = (all: readonly Truth[]): Truth =>
  all.includes('no') ? 'no' : all.includes('perhaps') ? 'perhaps' : 'yes';

/** Yes as soon as one is yes; no when all are. */
export const some = (all: readonly Truth[]): Truth =>
  all.includes('yes') ? 'yes' : all.includes('perhaps') ? 'perhaps' : 'no';
