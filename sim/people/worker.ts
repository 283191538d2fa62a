import { now } from '@/lib/clock'
import { jobs } from '@/lib/nightly'
import { sendNotices } from '@/lib/notice/send-notices'
import { now as sandboxNow } from '@/sandbox/clock'
import { type Play, request } from '@/sim/play'
import { findDue } from '@/test/due'

/** A worker of ours: runs some of the jobs, in any order, beside whoever else runs them; it may die and begin again. */
export async function worker(play: Play): Promise<void> {
  for (let turns = play.chance.between(3, 10); turns > 0; turns--) {
    for (let pause = play.chance.between(0, 10); pause > 0; pause--) await play.scheduler.boundary('waiting')
    const job = await chooseJob(play)
    const sender: { at: Date | null } = { at: null }
    play.senders.add(sender)
    const begin = (at: Date) => {
      sender.at = at
    }
    await request(play, `the worker's ${job}`, () => runJob(job, begin))
    play.senders.delete(sender)
  }
}

// Nobody on this stage lets a card be stored, so that there is none to forget; and reminding moves no money, nor do programs of
// others and what is forgotten of them.
const IDLE = ['forget-cards', 'forget-renters', 'forget-webhooks', 'remind', 'texts']
const JOBS = Object.keys(jobs).filter((job) => !IDLE.includes(job))

/** Mostly one that has something to do by now, since one that has not changes nothing. */
async function chooseJob({ chance, scheduler, state }: Play): Promise<string> {
  const due = await scheduler.during(async () => {
    const at = await sandboxNow(state.pool)
    return (await findDue(state)).filter((one) => one.job in jobs && one.at <= at.getTime())
  })
  return due.length > 0 && chance.percent(85) ? chance.one(due).job : chance.one(JOBS)
}

/** One run of one job. Letters go without the documents they would carry: drawing those costs more than all the rest. */
export async function runJob(job: string, sendsAt: (at: Date) => void = () => {}) {
  if (job !== 'letters') return jobs[job]!()
  const at = await now()
  sendsAt(at)
  return sendNotices(at, async () => [])
}
