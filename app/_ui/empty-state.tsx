import type { ReactNode } from 'react'
import { Scene, type SceneName } from './gear/scene'

type EmptyStateProps = {
  scene?: SceneName
  title: ReactNode
  action?: ReactNode
  level?: 2 | 3
  children?: ReactNode
}

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ scene = 'empty-tray', title, action, level = 2, children }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-2 px-4 py-10 text-center">
      <Scene name={scene} className="mb-2 w-52 max-w-full" />
      <Heading className="text-xl">{title}</Heading>
      {children && <div className="grid gap-2 text-ink-soft">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
