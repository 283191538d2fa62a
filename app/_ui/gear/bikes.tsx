import { accent, arc, Crank, Ground, paper, Saddle, Thin, Tubes, Wheel, warm } from './strokes'

export const CityBike = () => (
  <g>
    <Ground />
    <Wheel x={64} y={128} r={31} />
    <Wheel x={178} y={128} r={31} />
    <path d={`${arc(64, 128, 37, 172, 318)}${arc(178, 128, 37, 205, 330)}`} strokeWidth={3} />
    <path d="M34 89h56M42 89l20 36m24 -36l-22 36" strokeWidth={2.5} />
    <path d="M104 136L94 160m-5 0h9" strokeWidth={3} />
    <Tubes d="M64 128H112L98 76M64 128L104 98M112 128C134 126 150 106 156 70M106 106C126 106 146 92 153 64M153 64L158 82C162 104 170 116 178 128" />
    <path d="M66 122L110 117a11 11 0 0 1 1 22L66 134z" fill={warm} strokeWidth={2.5} />
    <Crank x={112} y={128} ring={7} />
    <path d="M98 76L95 66" strokeWidth={4} />
    <Saddle x={94} y={63} />
    <path d="M153 64L148 46C152 37 140 38 124 44" strokeWidth={3.5} />
    <path d="M131 41.5L120 46" strokeWidth={7} />
    <path d="M160 54h40l-6 27h-29z" fill={warm} strokeWidth={3} />
    <Thin>
      <path d="M161.5 62h37M163 71h33M170 54l2 27m8 -27v27m10 -27l-2 27" />
    </Thin>
    <path d="M164 90l9 -2v8l-9 -1z" fill={paper} strokeWidth={2.5} />
  </g>
)

export const MountainBike = () => (
  <g>
    <Ground y={163} />
    <Wheel x={60} y={126} r={31} knobs />
    <Wheel x={184} y={126} r={31} knobs />
    <Thin>
      <circle cx={60} cy={126} r={10} strokeDasharray="3 2" />
      <circle cx={184} cy={126} r={10} strokeDasharray="3 2" />
    </Thin>
    <Tubes d="M156 76L184 126" paint={paper} width={9} />
    <path d="M171 103L184 126" strokeWidth={9} />
    <Tubes d="M60 126L112 131L98 84M60 126L101 94M99 87L150 66M112 131L155 79M149 60L157 82" width={9} />
    <Crank x={112} y={131} ring={11} />
    <path d="M98 84L93 62" strokeWidth={3.5} />
    <Saddle x={92} y={59} />
    <path d="M149 60L147 52L158 48" strokeWidth={4} />
    <path d="M138 50L158 47" strokeWidth={6.5} />
    <path d="M150 52c6 2 9 6 10 12" strokeWidth={1.8} />
    <path d="M120 121l10 -12" stroke={warm} strokeWidth={5} />
  </g>
)

export const EBike = () => (
  <g>
    <Ground />
    <Wheel x={62} y={128} r={31} />
    <Wheel x={180} y={128} r={31} />
    <path d={`${arc(62, 128, 37, 172, 318)}${arc(180, 128, 37, 205, 330)}`} strokeWidth={3} />
    <path d="M32 89h58M42 89l18 36" strokeWidth={2.5} />
    <path d="M186 86l30 -10v26l-30 -8z" fill={warm} fillOpacity={0.5} stroke="none" />
    <Tubes d="M62 128H112L98 74M62 128L103 94M101 88C122 90 142 80 152 66M152 62L158 84C162 104 172 116 180 128" />
    <Tubes d="M116 122L153 80" width={17} />
    <path d="M137 88l-9 11h8l-6 11" stroke={paper} strokeWidth={3} />
    <circle cx={112} cy={129} r={14} fill={accent} strokeWidth={3} />
    <Crank x={112} y={129} ring={7} />
    <path d="M98 74L95 64" strokeWidth={4} />
    <Saddle x={94} y={61} />
    <path d="M152 62L148 46C150 40 140 40 128 43" strokeWidth={3.5} />
    <path d="M134 41.5L123 44.5" strokeWidth={7} />
    <path d="M147 36h11l2 9h-10z" fill={warm} strokeWidth={2.5} />
    <path d="M176 84h9v12l-9 -3z" fill={paper} strokeWidth={2.5} />
    <path d="M36 84h7v8h-7z" fill={warm} strokeWidth={2} />
  </g>
)

export const CargoBike = () => (
  <g>
    <Ground />
    <Wheel x={42} y={129} r={30} />
    <Wheel x={212} y={139} r={20} spokes={10} />
    <path d={arc(42, 129, 36, 172, 318)} strokeWidth={3} />
    <Tubes d="M42 129H90L76 74M42 129L82 96M90 129L112 70M80 90L110 76M108 60L118 96M118 96L126 146H186L212 139" />
    <path d="M112 84h88l-10 54h-66z" fill={warm} strokeWidth={3} />
    <path d="M106 84h98" strokeWidth={5} />
    <Thin>
      <path d="M116.5 102h80M120 120h73" />
    </Thin>
    <path d="M146 84c0 -16 6 -22 14 -22s14 7 14 22" fill={accent} strokeWidth={3} />
    <circle cx={160} cy={50} r={12} fill={paper} strokeWidth={3} />
    <path d="M148 48c2 -14 22 -14 24 0z" fill={accent} strokeWidth={2.5} />
    <Crank x={90} y={129} ring={8} />
    <path d="M76 74L73 64" strokeWidth={4} />
    <Saddle x={72} y={61} />
    <path d="M108 60L104 46C106 39 96 39 86 43" strokeWidth={3.5} />
    <path d="M92 41L82 45" strokeWidth={7} />
  </g>
)

export const KidsBike = () => (
  <g>
    <Ground />
    <g transform="translate(-22 -24) scale(1.15)">
      <Wheel x={78} y={135} r={24} spokes={10} />
      <Wheel x={164} y={135} r={24} spokes={10} />
      <path d="M66 118L50 30" strokeWidth={2} />
      <path d="M50 30l30 7l-27 13z" fill={warm} strokeWidth={2.5} />
      <Tubes
        d="M78 135H118L108 94M78 135L112 108M118 135C136 130 146 112 148 92M145 84L152 104L164 135"
        paint={warm}
      />
      <path d={`M78 129L116 125a9 9 0 0 1 1 18L78 140z`} fill={accent} strokeWidth={2.5} />
      <Crank x={118} y={134} ring={6} />
      <path d="M78 135l14 14" strokeWidth={3} />
      <circle cx={94} cy={151} r={9} fill={paper} strokeWidth={3} />
      <path d="M108 94L106 86" strokeWidth={4} />
      <Saddle x={105} y={83} />
      <path d="M145 84L142 70C144 63 134 63 124 67" strokeWidth={3.5} />
      <path d="M129 65L120 69" strokeWidth={6.5} />
    </g>
  </g>
)
