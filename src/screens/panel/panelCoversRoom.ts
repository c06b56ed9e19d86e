/** Says whether the panel lies over the whole room, as it does on a phone (see panel.module.css). */
export function panelCoversRoom(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(width < 700px)').matches
}
