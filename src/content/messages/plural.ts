/** « 1 événement », « 3 événements » — in French, zero is singular. */
export function countFr(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`
}

/** "1 event", "0 events". */
export function countEn(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
