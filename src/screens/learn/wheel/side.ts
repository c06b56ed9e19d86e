/** Which of the two values of a spoke. */
export type Side = 'now' | 'wanted'
