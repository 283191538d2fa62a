import Mail from 'nodemailer/lib/mailer/index.js'
import type { Stage } from './database-door'

type Letter = { messageId: string }

/** The post office at the other end: takes letters, refuses them, or takes them and is not heard. Answers what has arrived. */
export function takeThePost(stage: () => (Stage & { letters: string[] }) | undefined): void {
  Mail.prototype.sendMail = (async (letter: Letter) => {
    const now = stage()
    if (!now) return
    const { scheduler, faults, letters } = now
    await scheduler.boundary('handing over a letter')
    const fault = faults.of('letter-refused', 'letter-answer-lost')
    if (fault === 'letter-refused')
      throw Object.assign(new Error('451 try again later'), { responseCode: 451, code: 'EENVELOPE' })
    letters.push(letter.messageId)
    await scheduler.boundary('hearing that the letter is taken')
    if (fault === 'letter-answer-lost') throw Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })
  }) as unknown as Mail['sendMail']
}
