import fs from 'node:fs'
import path from 'node:path'

/** Every page and route handler, as the address pattern that its place in `app` gives it. */
export function findDoors(folder = 'app'): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter(({ name }) => /^(page|route)\.tsx?$/.test(name))
  return files.map(({ parentPath }) => patternOf(path.relative(folder, parentPath))).sort()
}

const patternOf = (place: string) =>
  `/${place
    .split(path.sep)
    .filter((part) => part && !part.startsWith('('))
    .join('/')}`

export type Action = { id: string; name: string }

/** Every server action that the build kept, with the id under which anybody can call it. */
export function findActions(): Action[] {
  const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'server/server-reference-manifest.json')
  const { node } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>
  }
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename} ${exportedName}`,
  }))
}
