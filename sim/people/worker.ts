import { now } from '@/lib/clock'
import { jobs } from '@/lib/nightly'
import { sendNotices } from '@/lib/notice/send-notices'
import { type Play, request } from '@/sim/play'

/** A worker of ours: runs some of the jobs, in any order, beside whoever else runs them; it may die and begin again. */
export async function worker(play: Play): Promise<void> {
  for (let turns = play.chance.between(3, 10); turns > 0; turns--) {
    const job = play.chance.one(Object.keys(jobs))
    await request(play, `the worker's ${job}`, () => runJob(job))
  }
}

/** One run of one job. Letters go without the documents they would carry: drawing those costs more than all the rest. */
export const runJob = async (job: string) =>
  job === 'letters' ? sendNotices(await now(), async () => []) : jobs[job]!()
