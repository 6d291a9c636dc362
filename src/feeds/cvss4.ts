/** The base metrics in the order in which a vector has them, each with its values from the worst to the mildest. */
const base = {
  AV: 'NALP',
  AC: 'LH',
  AT: 'NP',
  PR: 'NLH',
  UI: 'NPA',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'HLN',
  SA: 'HLN',
} as const

/** The metrics that may follow in this order, and count for nothing here (CVSS v4.0 specification, section 7, table 23). */
const others = {
  E: '[XAPU]',
  ...{ CR: '[XHML]', IR: '[XHML]', AR: '[XHML]' },
  ...{ MAV: '[XNALP]', MAC: '[XLH]', MAT: '[XNP]', MPR: '[XNLH]', MUI: '[XNPA]' },
  ...{ MVC: '[XHLN]', MVI: '[XHLN]', MVA: '[XHLN]', MSC: '[XHLN]', MSI: '[XSHLN]', MSA: '[XSHLN]' },
  ...{ S: '[XNP]', AU: '[XNY]', R: '[XAUI]', V: '[XDC]', RE: '[XLMH]', U: '(?:X|Clear|Green|Amber|Red)' },
} as const

function patternOf(): RegExp {
  const first = Object.entries(base).map(([metric, values]) => `/${metric}:([${values}])`)
  const rest = Object.entries(others).map(([metric, value]) => `(?:/${metric}:${value})?`)
  return new RegExp(`^CVSS:4\\.0${first.join('')}${rest.join('')}$`)
}

const pattern = patternOf()
const scales: readonly string[] = Object.values(base)

/**
 * The scores of the sets of equivalent vectors (section 8, the table of MacroVectors) that base metrics reach, or that come
 * next below one of these: by the levels of EQ1 and EQ2, then by those of EQ3 and EQ6 together (00, 01, 10, 11 and 21), then
 * by that of EQ4 from 1 on. EQ5 is 0, as where no metric of threat is given.
 */
const scores: readonly (readonly (readonly (readonly number[])[])[])[] = [
  [
    [
      [10, 9.3],
      [9.6, 9],
      [9.3, 8.8],
      [9.2, 8],
      [7.9, 6.9],
    ],
    [
      [9.5, 9.2],
      [9.1, 8.1],
      [9.2, 8.4],
      [8.2, 7],
      [7.1, 6.3],
    ],
  ],
  [
    [
      [9.4, 8.7],
      [8.9, 7.5],
      [8.6, 7.2],
      [7.6, 5.7],
      [6.5, 5.3],
    ],
    [
      [9, 7.7],
      [7.7, 6.6],
      [7.4, 6.1],
      [5.9, 5.2],
      [5.8, 2.3],
    ],
  ],
  [
    [
      [8.6, 7],
      [7.4, 5.4],
      [7.2, 5.3],
      [5.7, 3.6],
      [4.7, 2.4],
    ],
    [
      [7.3, 5.4],
      [5.5, 4.3],
      [6.1, 4.6],
      [5.1, 1.8],
      [2.4, 1],
    ],
  ],
]

/** Where a vector is within one set of metrics: its level, and how many steps below the worst vector of that level. */
interface Standing {
  readonly level: number
  readonly below: number
  /** How many steps there are from the worst vector of the level to the mildest, and one (section 8, "depth"). */
  readonly depth: number
}

/** All the worst vectors of a level are as many steps below the worst of all, so that their sum tells the distance. */
function standing(level: number, sum: number, sums: readonly number[], depths: readonly number[]): Standing {
  return { level, below: sum - (sums[level] ?? 0), depth: depths[level] ?? 1 }
}

function attack(vector: number, privileges: number, interaction: number): Standing {
  const sum = vector + privileges + interaction
  const hasWorst = vector === 0 || privileges === 0 || interaction === 0
  const level = sum === 0 ? 0 : hasWorst && vector < 3 ? 1 : 2
  return standing(level, sum, [0, 1, 3], [1, 4, 5])
}

function conditions(complexity: number, requirements: number): Standing {
  const sum = complexity + requirements
  return standing(Math.min(1, sum), sum, [0, 1], [1, 2])
}

function impact(confidentiality: number, integrity: number, availability: number): Standing {
  const isHigh = confidentiality === 0 || integrity === 0 || availability === 0
  const level = confidentiality + integrity === 0 ? 0 : isHigh ? 2 : 4
  return standing(level, confidentiality + integrity + availability, [0, 0, 1, 0, 3], [7, 6, 8, 8, 10])
}

function beyond(confidentiality: number, integrity: number, availability: number): Standing {
  const isHigh = confidentiality === 0 || integrity === 0 || availability === 0
  return standing(isHigh ? 0 : 1, confidentiality + integrity + availability, [0, 3], [5, 4])
}

/** The levels next below one of EQ3 and EQ6; of two the one with the higher score counts, and below the last is none. */
const lowerImpacts: readonly (readonly number[])[] = [[1, 2], [3], [3], [4], []]

function scoreFor(levels: readonly number[]): number | undefined {
  const [eq1 = 0, eq2 = 0, eq36 = 0, eq4 = 0] = levels
  return scores[eq1]?.[eq2]?.[eq36]?.[eq4]
}

function scoreBelow(levels: readonly number[], at: number): number | undefined {
  const level = levels[at] ?? 0
  const lower = at === 2 ? (lowerImpacts[level] ?? []) : [level + 1]
  const found = lower.flatMap(each => scoreFor(levels.with(at, each)) ?? [])
  return found.length === 0 ? undefined : Math.max(...found)
}

/** How far below the worst of its equals a vector is scored: the mean over the sets that have a next lower one. */
function deduction(standings: readonly Standing[], score: number): number {
  const levels = standings.map(({ level }) => level)
  const shares = standings.flatMap(({ below, depth }, at) => {
    const next = scoreBelow(levels, at)
    return next === undefined ? [] : [(below / depth) * (score - next)]
  })
  // EQ5 stands at its worst with another level below it: it takes nothing off, and counts in the mean.
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length + 1)
}

type Steps = readonly [number, number, number, number, number, number, number, number, number, number, number]

/**
 * The base score (CVSS-B) of a vector of CVSS 4.0 in the form that the specification gives it; undefined for any other text.
 * Here and not from the library, which takes a millisecond or more for a vector: a tenth of an import. The tests hold it against the
 * library. Source: CVSS v4.0 specification, sections 7 and 8; ties are rounded up as the calculator of FIRST does.
 */
export function baseScoreOf4(vector: string): number | undefined {
  const match = pattern.exec(vector)
  if (match === null) return undefined
  const steps = scales.map((values, at) => values.indexOf(match[at + 1] ?? ''))
  const [av, ac, at, pr, ui, vc, vi, va, sc, si, sa] = steps as unknown as Steps
  if (vc + vi + va + sc + si + sa === 12) return 0
  const standings = [attack(av, pr, ui), conditions(ac, at), impact(vc, vi, va), beyond(sc, si, sa)]
  const score = scoreFor(standings.map(({ level }) => level)) ?? 0
  return Math.round(10 * (Math.max(0, score - deduction(standings, score)) + 1e-6)) / 10
}
