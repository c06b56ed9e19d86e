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

/** Those of the file of a repertoire. */
export type RepertoireProblemCode =
  | 'empty'
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'notARepertoire'
  | 'tooNew'
  | 'damaged'
