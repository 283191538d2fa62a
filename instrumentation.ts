/** Runs once when the web server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchTheDoor } = await import('./app/_session/door')
  watchTheDoor()
}
