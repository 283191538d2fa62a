import type { ReactNode } from 'react'

/** The sheet that a scene is drawn on. Always beside words that say the same, so it stays silent. */
export function SceneFrame({
  wide,
  className,
  children,
}: {
  wide?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <svg
      viewBox={wide ? '-480 0 2400 480' : '0 0 320 220'}
      preserveAspectRatio={wide ? 'xMidYMax slice' : undefined}
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {children}
    </svg>
  )
}

/** The same soft hill and sun behind every small scene. */
export const Backdrop = ({ children }: { children: ReactNode }) => (
  <g>
    <g stroke="none">
      <circle cx={244} cy={62} r={26} fill="var(--scene-sun)" fillOpacity={0.55} />
      <path
        d="M18 190C30 130 70 96 116 104C150 66 206 70 232 112C274 106 304 142 306 190C250 204 80 206 18 190z"
        fill="var(--gear-tint)"
      />
    </g>
    {children}
  </g>
)
