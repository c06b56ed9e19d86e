/** The choices of a list, from the words of each value, in the order in which they are written. */
export function choicesOf<V extends string>(
  labels: Readonly<Record<V, string>>,
): { value: V; label: string }[] {
  return (Object.entries(labels) as [V, string][]).map(([value, label]) => ({ value, label }))
}
