import { accent, Ground, paper, Tubes, Wheel, warm } from './strokes'

export const ChildSeat = () => (
  <g>
    <Ground />
    <Wheel x={84} y={131} r={28} />
    <Tubes d="M84 131H156M84 131L196 84M202 60L182 161" paint={paper} />
    <path d="M52 98h108M60 98l22 30m52 -30l-50 33" strokeWidth={3} />
    <path d="M186 56c8 -5 26 -4 38 0c-4 8 -12 5 -18 8s-18 2 -20 -8z" fill="currentColor" strokeWidth={2} />
    <g transform="translate(26 -4) scale(.74)">
      <path d="M168 128L182 156H202" strokeWidth={6} />
      <path d="M182 150h24v10h-24z" fill={warm} strokeWidth={3} />
      <path
        d="M70 18C86 10 104 14 110 30L124 92C128 104 138 108 156 108L176 108C184 108 188 116 184 124L178 132C150 138 112 136 98 122C84 106 68 54 66 34C65 26 66 20 70 18z"
        fill={accent}
        strokeWidth={4.5}
      />
      <path d="M80 30C88 25 96 28 99 38L112 92C116 108 128 118 150 118H172" fill="none" strokeWidth={2.5} />
      <path
        d="M92 40C104 58 112 76 116 100M104 42C118 62 130 84 136 112M110 70l14 -4"
        stroke={warm}
        strokeWidth={7}
      />
      <rect x={111} y={62} width={13} height={11} rx={3} fill={paper} strokeWidth={3} />
    </g>
  </g>
)

export const ChildTrailer = () => (
  <g>
    <Ground />
    <path d="M178 62V22" strokeWidth={2} />
    <path d="M178 22l-30 8l30 9z" fill={warm} strokeWidth={2.5} />
    <path d="M66 132C60 96 78 62 112 58L176 58C198 60 206 82 206 132z" fill={accent} strokeWidth={3.5} />
    <path d="M80 104C84 84 96 72 114 70H132V104z" fill={paper} strokeWidth={2.5} />
    <path d="M142 70H170C184 72 190 84 192 104H142z" fill={paper} strokeWidth={2.5} />
    <path d="M66 118H206" strokeWidth={2} />
    <path d="M150 104c0 -12 5 -16 12 -16s12 5 12 16" fill={warm} strokeWidth={2.5} />
    <circle cx={162} cy={82} r={7} fill={paper} strokeWidth={2.5} />
    <path d="M68 132H204" strokeWidth={6} />
    <path d="M68 132C48 132 44 112 22 110" strokeWidth={4} />
    <circle cx={20} cy={110} r={4} fill="currentColor" stroke="none" />
    <Wheel x={146} y={132} r={27} />
  </g>
)

export const Helmet = () => (
  <g>
    <path
      d="M42 110C38 60 78 26 128 28C176 30 206 62 206 100C206 108 200 112 192 112H120C104 112 96 124 80 126C60 128 44 124 42 110z"
      fill={accent}
      strokeWidth={3.5}
    />
    <path
      d="M78 60C94 46 122 42 146 46C136 52 104 58 84 72C76 76 72 66 78 60zM70 88C98 70 136 66 172 74C160 82 110 84 82 98C72 102 62 94 70 88zM160 52C176 58 186 68 190 80C178 76 166 66 160 52z"
      fill={paper}
      strokeWidth={2.5}
    />
    <path d="M192 112C208 114 216 108 216 104" strokeWidth={4} />
    <path d="M66 125C78 146 96 158 112 162M138 112C134 134 126 150 112 162" strokeWidth={3} stroke={warm} />
    <rect x={103} y={155} width={18} height={12} rx={4} fill={warm} strokeWidth={2.5} />
    <path d="M44 116c-8 4 -10 12 -2 16l14 -6" fill={paper} strokeWidth={2.5} />
  </g>
)

export const Lock = () => (
  <g>
    <path d="M76 84V62C76 36 96 20 120 20S164 36 164 62V84" strokeWidth={14} />
    <path d="M76 84V62C76 36 96 20 120 20S164 36 164 62V84" stroke={accent} strokeWidth={8} />
    <rect x={56} y={82} width={128} height={74} rx={14} fill={warm} strokeWidth={3.5} />
    <path d="M70 98h100" stroke={paper} strokeWidth={4} />
    <circle cx={120} cy={116} r={9} fill={paper} strokeWidth={3} />
    <path d="M120 124v16" strokeWidth={5} />
  </g>
)

export const Tin = () => (
  <g>
    <path d="M62 70V138C62 150 88 158 120 158S178 150 178 138V70z" fill={accent} strokeWidth={3.5} />
    <ellipse cx={120} cy={70} rx={58} ry={18} fill={paper} strokeWidth={3.5} />
    <ellipse cx={120} cy={66} rx={44} ry={11} fill={warm} strokeWidth={2.5} />
    <path
      d="M62 100C70 112 96 116 120 116S170 112 178 100V128C170 138 96 144 62 128z"
      fill={paper}
      strokeWidth={2.5}
    />
    <path d="M92 124c10 -8 18 6 28 0s18 -6 28 0" strokeWidth={3} />
  </g>
)
