/**
 * The path of a file that the website reads from its disk and sends, and does nothing else for: of the scripts of the front page,
 * the one with the least in it.
 */
export async function smallestScript(base: string): Promise<string> {
  const html = await (await fetch(base)).text()
  const paths = [...new Set(html.match(/\/_next\/static\/[^"\\]+\.js/g))]
  const sizes = await Promise.all(paths.map(async (path) => (await (await fetch(base + path)).blob()).size))
  const smallest = paths[sizes.indexOf(Math.min(...sizes))]
  if (!smallest) throw new Error(`${base} has no scripts.`)
  return smallest
}
