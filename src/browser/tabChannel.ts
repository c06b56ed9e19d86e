/** What the tabs of this app say to one another, on this device and nowhere else. */

const NAME = 'jalons.projects'

/** Opens the channel between tabs; a tab does not hear itself. */
export function openTabChannel() {
  const channel = new BroadcastChannel(NAME)
  return {
    say(id: string): void {
      channel.postMessage(id)
    },
    listen(hear: (id: string) => void): () => void {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') hear(data)
      }
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}
