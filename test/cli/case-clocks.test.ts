import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { testWithShared } from '../shared-data.ts'
import { ordinaryProduct } from './ordinary-product.ts'
import { cradle } from './run.ts'

interface Ends {
  readonly safe: string
  readonly latest?: string
  readonly nominalDate?: string
  readonly latestDate?: string
  readonly latestExclusive?: string
  readonly workingDaysTouched?: number
  readonly workingDaysWhole?: number
  readonly safeIfAwarenessContested?: string
}

interface ClockCase {
  readonly id: string
  readonly kind: 'AEV' | 'SI'
  readonly cdac: string
  readonly awareAt?: string
  readonly suspectedAt?: string
  readonly measureAt?: string
  readonly measureActualAt?: string
  readonly notificationSubmittedAt?: string
  readonly expect: {
    readonly duty: boolean
    readonly h24?: Ends
    readonly h72?: Ends
    readonly final?: Ends
    readonly flags?: readonly string[]
  }
}

interface Clock {
  readonly stage: string
  readonly safe?: string
  readonly latest?: string
  readonly nominalDay?: string
  readonly latestDay?: string
  readonly workingDays?: { readonly touched: number; readonly whole: number }
  readonly safeIfAwarenessContested?: string
  readonly flags: readonly string[]
}

/** Long after all cases: what happened in them can be recorded. */
const now = Date.parse('2029-01-01T12:00:00Z')

/** Flags of ours on which the cases say nothing. */
const notInTheCases = [
  ...['RECEIPT_MISSING', 'SUBMITTED_AFTER_SAFE_END', 'SUBMITTED_AFTER_LATEST_END', 'ANCHOR_AFTER_LIMIT'],
  ...['NO_FINE_FOR_EARLY_WARNING', 'HOLIDAY_UNSURE'],
]

const exploited = [
  ...['flawIn=in our own part', 'reliableEvidenceOfExploitation=yes', 'exploitedByMaliciousActor=yes'],
  ...['exploitedInASystem=yes', 'withoutOwnersPermission=yes', 'isIncident=no'],
]
const severe = [
  ...['isIncident=yes', 'incidentImpairsProduct=yes', 'incidentBringsMaliciousCode=yes'],
  'incidentEffects=have come about',
]

/** What the cases tell in words and not in fields: who the operator is, and what happened besides. */
interface InWords {
  readonly product?: readonly string[]
  readonly facts?: readonly string[]
  readonly awareAt?: string
  readonly more?: readonly (readonly string[])[]
}

const steward = [
  'operatorRole: open-source software steward',
  ...['sourceIsPublic: true', 'licenceGrantsAllRights: true', 'controlsReleases: true', 'accessIsPaidFor: false'],
  ...['paidSupportBundled: false', 'monetisesOtherServicesThroughIt: false', 'donationsForProfit: false'],
  ...['personalDataConditionBeyondSecurity: false', 'personType: legal', 'stewardSupport: engineering'],
]

const inWords: Readonly<Record<string, InWords>> = {
  H23: { more: [['platform-unavailable', '--at', '2026-11-25T07:00+01:00', '--says', 'error 503 since six']] },
  H25: { more: [['submitted', '--stage', 'early-warning', '--at', '2026-11-24T10:00+01:00', '--receipt', 'X']] },
  F19: {
    more: [
      ['submitted', '--stage', 'final-report', '--at', '2026-10-30T10:00+01:00', '--receipt', 'X'],
      ['measure-available', '--kind', 'security update', '--at', '2026-11-25T10:00+01:00'],
    ],
  },
  F20: { more: [['measure-available', '--kind', 'security update', '--at', '2026-12-07T12:00+01:00']] },
  M11: {
    more: [['already-provided', '--stage', 'notification', '--with', 'early-warning', '--because', 'it held all']],
  },
  S01: { awareAt: '2026-09-10T23:50+02:00' },
  S04: { product: steward, awareAt: '2027-10-14T09:00+02:00' },
  S05: { product: steward },
  S07: { product: ['mdrApplies: true'], awareAt: '2026-11-20T19:45+01:00' },
  S08: { facts: ['exploitedByMaliciousActor=no'], awareAt: '2026-11-20T19:45+01:00' },
}

/** A case as the events that make it, each as a person would type it. */
function eventsOf(each: ClockCase): readonly (readonly string[])[] {
  const { facts = [], more = [], awareAt: told } = inWords[each.id] ?? {}
  const awareAt = each.awareAt ?? told
  const measureAt = each.measureActualAt ?? each.measureAt
  const stage = each.id === 'M11' ? 'early-warning' : 'notification'
  const partial = each.id === 'F20' ? ['--partial'] : []
  const stated = [...(each.kind === 'AEV' ? exploited : severe), ...facts]
  return [
    ['facts-stated', ...stated.flatMap(fact => ['--fact', fact])],
    ...(awareAt === undefined ? [] : [['became-aware', '--at', awareAt]]),
    ...(measureAt === undefined ? [] : [['measure-available', '--kind', 'workaround', '--at', measureAt, ...partial]]),
    ...(each.notificationSubmittedAt === undefined
      ? []
      : [['submitted', '--stage', stage, '--at', each.notificationSubmittedAt, '--receipt', 'X']]),
    ...more,
  ]
}

async function clocksShown(each: ClockCase): Promise<{ readonly clocks: readonly Clock[]; readonly duty: unknown }> {
  const { product = [] } = inWords[each.id] ?? {}
  const cwd = ordinaryProduct([`mainEstablishmentState: ${each.cdac}`, ...product])
  const concerns = each.kind === 'AEV' ? 'vulnerability' : 'incident'
  const signal = each.suspectedAt === undefined ? [] : ['--says', 'a suspicion', '--at', each.suspectedAt]
  const opened = await cradle(['case', 'open', '--id', 'c', '--concerns', concerns, ...signal], cwd, { now })
  expect([opened.stderr, opened.exitCode], each.id).toEqual(['', 0])
  for (const event of eventsOf(each)) {
    const { stderr, exitCode } = await cradle(['case', 'add', 'c', ...event], cwd, { now })
    expect([stderr, exitCode], `${each.id}: ${event.join(' ')}`).toEqual(['', 0])
  }
  const { stdout } = await cradle(['case', 'show', 'c', '--format', 'json'], cwd, { now })
  const shown: { readonly clocks: readonly Clock[]; readonly duties: readonly { readonly mustReport: unknown }[] } =
    JSON.parse(stdout)
  return { clocks: shown.clocks, duty: shown.duties[0]?.mustReport }
}

function endsAsInTheCases(clock: Clock | undefined, withDays: boolean): Ends | undefined {
  if (clock?.safe === undefined) return undefined
  const { safe, latest = '', nominalDay, latestDay, workingDays, safeIfAwarenessContested: contested } = clock
  if (nominalDay !== undefined)
    return { safe, nominalDate: nominalDay, latestDate: latestDay ?? '', latestExclusive: latest }
  const ends = { safe, latest, ...(contested !== undefined && !withDays && { safeIfAwarenessContested: contested }) }
  if (!withDays || !workingDays) return ends
  return { ...ends, workingDaysTouched: workingDays.touched, workingDaysWhole: workingDays.whole }
}

testWithShared(
  '../law/clock-cases.md',
  'each of the 47 clock cases comes out of the command line',
  async path => {
    const block = /```jsonl\n([\s\S]*?)\n```/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    const cases = block.split('\n').map(line => JSON.parse(line) as ClockCase)
    expect(cases).toHaveLength(47)
    for (const each of cases) {
      const { clocks, duty } = await clocksShown(each)
      const { h24, h72, final, duty: isDue, flags = [] } = each.expect
      const of = (stage: string): Clock | undefined => clocks.find(clock => clock.stage === stage)
      if (!isDue) {
        expect([clocks, duty], each.id).toEqual([[], false])
        continue
      }
      expect(endsAsInTheCases(of('early warning'), false), `${each.id}, 24 hours`).toEqual(h24)
      expect(endsAsInTheCases(of('notification'), true), `${each.id}, 72 hours`).toEqual(h72)
      const last = of('final report')
      if (final) expect(endsAsInTheCases(last, false), `${each.id}, final report`).toEqual(final)
      const met = new Set(clocks.filter(clock => clock !== last || final).flatMap(clock => clock.flags))
      expect([...met].filter(flag => !notInTheCases.includes(flag)).toSorted(), each.id).toEqual(flags.toSorted())
    }
  },
  120_000,
)
