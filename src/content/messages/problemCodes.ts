/** Codes of the problems a file can have; the words for each are in this folder's languages. */
export type FileProblemCode =
  | 'empty'
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'notAProject'
  | 'tooNew'
  | 'damaged'
  | 'noProjectInside'
  | 'damagedInside'
