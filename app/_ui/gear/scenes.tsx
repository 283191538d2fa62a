import { Backdrop } from './scene-frame'
import { accent, paper, Thin, Tubes, warm } from './strokes'

export const EmptyTray = () => (
  <Backdrop>
    <path d="M84 124L104 84H216L236 124V178H84z" fill={paper} strokeWidth={3.5} />
    <path
      d="M84 124H132C134 142 144 150 160 150S186 142 188 124H236V178H84z"
      fill={accent}
      strokeWidth={3.5}
    />
    <path
      d="M160 88C160 74 146 70 148 58C150 50 162 50 164 58"
      stroke={warm}
      strokeDasharray="1 8"
      strokeWidth={4}
    />
    <path d="M164 52l20 -16 4 12zM184 36l-10 22" fill={paper} strokeWidth={2.5} />
    <Thin faint>
      <path d="M52 188h30m8 0h140m10 0h28" strokeWidth={2} />
    </Thin>
  </Backdrop>
)

export const NoFreeGear = () => (
  <Backdrop>
    <path d="M56 186H266" strokeOpacity={0.55} strokeWidth={2} />
    <path
      d="M84 184V122a20 20 0 0 1 40 0v62M140 184V122a20 20 0 0 1 40 0v62M196 184V122a20 20 0 0 1 40 0v62"
      stroke={accent}
      strokeWidth={7}
    />
    <path
      d="M84 184V122a20 20 0 0 1 40 0v62M140 184V122a20 20 0 0 1 40 0v62M196 184V122a20 20 0 0 1 40 0v62"
      strokeWidth={2}
      strokeDasharray="3 7"
    />
    <path d="M72 186h176" strokeWidth={6} />
    <path d="M132 122C138 134 176 138 190 122" stroke={warm} strokeWidth={4} />
    <path d="M146 132h28v24h-28z" fill={warm} strokeWidth={3} />
    <path d="M152 132v-8a8 8 0 0 1 16 0v8M160 142v5" strokeWidth={3} />
    <path
      d="M252 184c0 -8 -3 -12 -7 -16m7 16c0 -8 3 -13 7 -17M62 184c0 -6 -3 -9 -6 -12m6 12c0 -6 2 -9 5 -12"
      stroke={accent}
      strokeWidth={2.5}
    />
  </Backdrop>
)

export const LostPath = () => (
  <Backdrop>
    <path
      d="M70 204C110 190 176 188 170 170C164 154 196 150 206 138"
      strokeWidth={16}
      stroke="var(--scene-shore)"
    />
    <path
      d="M70 204C110 190 176 188 170 170C164 154 196 150 206 138"
      strokeWidth={2}
      strokeDasharray="2 8"
      strokeOpacity={0.6}
    />
    <path d="M128 186V60" strokeWidth={7} />
    <path d="M82 66H158L174 79L158 92H82z" fill={warm} strokeWidth={3} />
    <path d="M176 104H104L90 116L104 128H176z" fill={accent} strokeWidth={3} />
    <path d="M94 79h44M118 116h42" strokeWidth={3} strokeDasharray="14 7" />
    <path d="M116 188h26" strokeWidth={4} />
    <path
      d="M230 168l-12 -24h5l-11 -20h7l-10 -20 -10 20h7l-11 20h5l-12 24z"
      fill={accent}
      strokeWidth={2.5}
      transform="translate(22 2)"
    />
    <path d="M74 188c0 -8 -3 -12 -7 -16m7 16c0 -8 3 -13 7 -17" stroke={accent} strokeWidth={2.5} />
  </Backdrop>
)

export const ClosedGate = () => (
  <Backdrop>
    <Tubes d="M74 84V186M246 84V186" paint={warm} width={14} />
    <path d="M74 106H246M74 134H246M74 162H246" strokeWidth={10} />
    <path d="M74 106H246M74 134H246M74 162H246" strokeWidth={5} stroke={paper} />
    <path d="M80 166L240 102" strokeWidth={10} />
    <path d="M80 166L240 102" strokeWidth={5} stroke={accent} />
    <path d="M146 126h30v26h-30z" fill={warm} strokeWidth={3} />
    <path d="M152 126v-9a9 9 0 0 1 18 0v9M161 137v6" strokeWidth={3} />
    <path d="M48 188h224" strokeOpacity={0.55} strokeWidth={2} />
    <path
      d="M56 188c0 -8 -3 -12 -7 -16m7 16c0 -8 3 -13 7 -17M264 188c0 -8 -3 -12 -7 -16m7 16c0 -8 3 -13 7 -17"
      stroke={accent}
      strokeWidth={2.5}
    />
  </Backdrop>
)
