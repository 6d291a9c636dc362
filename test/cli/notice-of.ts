import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { CaseOf } from './case-of.ts'
import { faultsOfCsaf } from './csaf-faults.js'
import { ordinaryProduct } from './ordinary-product.ts'

const more = ['contacts: { users: help@pump.example, vulnerabilities: security@pump.example }', 'markets: [FR, DE]']

/** A product whose operator can publish. */
export function product(...facts: readonly string[]): string {
  return ordinaryProduct(['mainEstablishmentState: FR', ...facts], ...more)
}

const website = 'operator: { role: manufacturer, name: Maker, country: FR, website: "https://maker.example" }'

/** The same with a website, without which CSAF has no publisher. */
export function publisher(): string {
  const folder = product()
  const file = `${folder}/cra.yaml`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^operator: .*$/m, website))
  return folder
}

export const signal = '2026-11-20T18:00:00+01:00'
export const aware = '2026-11-20T19:45:00+01:00'
export const settled = '2026-11-20T22:00:00+01:00'
export const fixed = '2026-11-23T09:00:00+01:00'
export const told = '2026-11-23T10:00:00+01:00'

export const csaf = ['--notice', '--format', 'csaf', '--tracking-id', 'MAKER-2026-7'] as const

interface Csaf {
  readonly document: {
    readonly category: string
    readonly tracking: { readonly id: string; readonly status: string; readonly version: string }
    readonly notes: readonly { readonly title?: string; readonly text: string }[]
    readonly publisher: object
  }
  readonly vulnerabilities?: readonly {
    readonly cve?: string
    readonly product_status: object
    readonly remediations?: readonly { readonly category: string; readonly date?: string; readonly details: string }[]
    readonly threats?: readonly object[]
  }[]
}

/** The notice as CSAF: valid by the schema and all mandatory tests, and a draft. */
export async function csafAt(moment: string, of: CaseOf, ...argv: readonly string[]): Promise<Csaf> {
  const document: Csaf = JSON.parse(await of.show(moment, ...csaf, ...argv))
  expect(await faultsOfCsaf(document)).toEqual([])
  expect(document.document.tracking).toMatchObject({ id: 'MAKER-2026-7', status: 'draft', version: '0' })
  return document
}
