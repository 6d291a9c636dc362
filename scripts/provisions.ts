/** A provision of a legal text: its citation and all that stands in it, subdivisions included. */
export interface Provision {
  readonly cite: string
  readonly text: string
}

interface Point {
  readonly label: string
  readonly lines: string[]
  readonly points: Point[]
}

interface Subparagraph {
  readonly lines: string[]
  readonly points: Point[]
}

interface Paragraph {
  readonly number: string
  readonly subparagraphs: Subparagraph[]
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** The letter that follows in a list of points: (h) (i), (z) (aa), (aa) (ab). */
function nextLetter(label: string): string {
  const last = label.at(-1) ?? ''
  if (last === 'z') return `${'a'.repeat(label.length)}a`
  return label.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1)
}

/** Puts a point at its level: (i) after (h) is a letter, (i) after any other letter begins sub-points. */
function addPoint(points: Point[], label: string, line: string): void {
  const added = { label, lines: [line], points: [] }
  const last = points.at(-1)
  const continues = !last || /^\d/.test(label) || label === nextLetter(last.label)
  if (continues) points.push(added)
  else last.points.push(added)
}

function deepest(points: readonly Point[]): string[] | undefined {
  const last = points.at(-1)
  return last && (deepest(last.points) ?? last.lines)
}

const quotationEnds = /’[.;,]?$/

/** The paragraphs of an article, from its lines without blank ones. What stands before paragraph 1 is a title. */
function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const found: Paragraph[] = []
  let quoted = false
  for (const line of lines) {
    const numbered = /^(\d+[a-z]?)\.\s/.exec(line)?.[1]
    const label = /^\((\d+|[a-z]{1,4})\)\s/.exec(line)?.[1]
    const paragraph = found.at(-1)
    const open = paragraph?.subparagraphs.at(-1)
    const whole = open && (deepest(open.points) ?? open.lines)
    quoted ||= line.startsWith('‘')
    if (quoted || line === ';') whole?.push(line)
    else if (numbered) found.push({ number: `(${numbered})`, subparagraphs: [{ lines: [line], points: [] }] })
    else if (label && open) addPoint(open.points, label, line)
    else if (/^[a-z]/.test(line)) open?.lines.push(line)
    else if (paragraph) paragraph.subparagraphs.push({ lines: [line], points: [] })
    else found.push({ number: '', subparagraphs: [{ lines: [line], points: [] }] })
    if (quotationEnds.test(line) || line === '’.') quoted = false
  }
  return found.some(paragraph => paragraph.number) ? found.filter(paragraph => paragraph.number) : found
}

/** A provision with its text, white space made plain. */
export function provision(cite: string, lines: readonly string[]): Provision {
  return { cite, text: lines.join(' ').replace(/\s+/g, ' ').trim() }
}

function pointLines(points: readonly Point[]): readonly string[] {
  return points.flatMap(point => [...point.lines, ...pointLines(point.points)])
}

function pointProvisions(points: readonly Point[], prefix: (label: string) => string): readonly Provision[] {
  return points.flatMap(point => {
    const cite = prefix(point.label)
    const own = provision(cite, pointLines([point]))
    return [own, ...pointProvisions(point.points, label => `${cite}(${label})`)]
  })
}

function subparagraphLines(each: readonly Subparagraph[]): readonly string[] {
  return each.flatMap(({ lines, points }) => [...lines, ...pointLines(points)])
}

/** A point is cited through its subparagraph only where its letter stands twice in the paragraph. */
function paragraphProvisions(article: string, { number, subparagraphs }: Paragraph): readonly Provision[] {
  const cite = article + number
  const labels = subparagraphs.flatMap(({ points }) => points.map(point => point.label))
  const inside = subparagraphs.flatMap((each, at) => {
    const name = `${cite}, ${ordinals[at]} ${number ? 'subparagraph' : 'paragraph'}`
    const isOnce = (label: string) => labels.indexOf(label) === labels.lastIndexOf(label)
    const points = pointProvisions(each.points, label =>
      isOnce(label) ? `${cite}(${label})` : `${name}, point (${label})`,
    )
    return subparagraphs.length > 1 ? [provision(name, subparagraphLines([each])), ...points] : points
  })
  return number ? [provision(cite, subparagraphLines(subparagraphs)), ...inside] : inside
}

/** Every provision of an article: itself, paragraphs, subparagraphs, points and sub-points. */
export function articleProvisions(article: string, lines: readonly string[]): readonly Provision[] {
  return [
    provision(article, lines),
    ...paragraphsOf(lines).flatMap(paragraph => paragraphProvisions(article, paragraph)),
  ]
}

/** The citations that are open while an annex is read: the annex, its part or class, its point, its sub-points. */
function openInAnnex(open: readonly string[], annex: string, line: string): readonly string[] {
  const section = /^(Part [IV]+|Class [IV]+)\b/.exec(line)?.[1]
  if (section) return [annex, `${annex} ${section}`]
  const number = /^(\d+)\.$/.exec(line)?.[1] ?? /^\((\d+)\)\s/.exec(line)?.[1]
  const depth = open.findIndex(cite => cite.endsWith(')'))
  const container = depth < 0 ? open : open.slice(0, depth)
  const within = container.at(-1)
  if (number) return [...container, `${within}(${number})`]
  const [whole, first] = /^(\d+)\.\d+\.$/.exec(line) ?? []
  if (whole) return [...container, `${within}(${first})`, `${within}(${whole.slice(0, -1)})`]
  const letter = /^\(([a-z])\)\s/.exec(line)?.[1]
  if (!letter) return open
  const points = open.filter(cite => !/\([a-z]\)$/.test(cite))
  return [...points, `${points.at(-1)}(${letter})`]
}

/** Every provision of an annex: itself, its parts or classes, points and sub-points. */
export function annexProvisions(annex: string, lines: readonly string[]): readonly Provision[] {
  const texts = new Map<string, string[]>()
  let open: readonly string[] = [annex]
  for (const line of lines) {
    open = openInAnnex(open, annex, line)
    for (const cite of open) texts.set(cite, [...(texts.get(cite) ?? []), line])
  }
  return [...texts].map(([cite, each]) => provision(cite, each))
}
