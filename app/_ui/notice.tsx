import type { ReactNode } from 'react'
import { classes } from './classes'
import { Sign, type SignName } from './sign'

export type NoticeTone = 'info' | 'ok' | 'attention' | 'problem'

const looks: Record<NoticeTone, { icon: SignName; frame: string; ink: string }> = {
  info: { icon: 'info', frame: 'bg-fjord-soft', ink: 'text-fjord' },
  ok: { icon: 'check', frame: 'bg-ok-soft', ink: 'text-ok-ink' },
  attention: { icon: 'warning', frame: 'bg-signal-soft', ink: 'text-signal-ink' },
  problem: { icon: 'warning', frame: 'bg-danger-soft', ink: 'text-danger-ink' },
}

type NoticeProps = {
  tone?: NoticeTone
  title?: ReactNode
  action?: ReactNode
  announce?: boolean
  id?: string
  children?: ReactNode
}

/**
 * What happened, or what to know, and the next step. `announce` for an answer to something the visitor just did:
 * a problem interrupts the screen reader, anything else waits its turn. The focus goes there when what had it is gone.
 */
export function Notice({ tone = 'info', title, action, announce, id, children }: NoticeProps) {
  const { icon, frame, ink } = looks[tone]
  const role = announce ? (tone === 'problem' ? 'alert' : 'status') : undefined
  return (
    <div
      id={id}
      role={role}
      data-answer={announce || undefined}
      className={classes('flex gap-3 rounded-panel p-4', frame)}
    >
      <Sign name={icon} size={22} className={classes('mt-px flex-none', ink)} />
      <div className="grid min-w-0 flex-1 grid-cols-1 content-start gap-1">
        {title && <p className={classes('font-semibold', ink)}>{title}</p>}
        {children && <div className="grid grid-cols-1 gap-2 text-[0.9375rem]">{children}</div>}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  )
}
