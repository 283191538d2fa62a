type Span = { from: number; until: number }

/**
 * Those that overlap the asked ones, those that overlap them, and so on: nobody else's place can matter to the asked ones,
 * because at some instant between them there is nobody to be moved.
 */
export function connectedTo<Job extends Span>(jobs: Job[], isAsked: (job: Job) => boolean): Job[] {
  const connected: Job[] = []
  let chain: Job[] = []
  let reach = -Infinity
  const close = () => {
    if (chain.some(isAsked)) connected.push(...chain)
    chain = []
  }
  for (const job of [...jobs].sort((a, b) => a.from - b.from)) {
    if (job.from >= reach) close()
    chain.push(job)
    reach = Math.max(reach, job.until)
  }
  close()
  return connected
}
