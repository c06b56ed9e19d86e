/** Today on this device's calendar, as 'YYYY-MM-DD': the day people say, wherever they are. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
