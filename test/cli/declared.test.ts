import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle } from './run.ts'

const sbom = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [
    {
      type: 'library',
      'bom-ref': 'a',
      name: 'logger',
      version: '2.14.1',
      cpe: 'cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*',
    },
    { type: 'library', 'bom-ref': 'b', name: 'log4j-core', version: '2.14.1' },
  ],
})

const file = (identities: string) =>
  `schema: 1\nproduct: { name: Pump }\noperator: { role: manufacturer }\nsboms: [sbom.json]\n${identities}`

const declared = `identities:
  - cpe: cpe:2.3:a:apache:log4j
    purl: pkg:maven/org.apache.logging.log4j/log4j-core
    because: the supplier says so
`

interface Told {
  readonly findings: readonly { readonly component: { readonly purl: string; readonly declaredAs?: string } }[]
  readonly coverage: { readonly withoutIdentity: number; readonly declared?: number }
}

async function check(identities: string, ...argv: readonly string[]) {
  const folder = makeFolder({ 'cra.yaml': file(identities), 'sbom.json': sbom })
  return await cradle(['check', ...argv], folder)
}

test('a check looks up what the product file declares, says so, and counts the rest as not seen', async () => {
  const { findings, coverage }: Told = JSON.parse((await check(declared, '--format', 'json')).stdout)
  expect(coverage).toMatchObject({ withoutIdentity: 1, declared: 1 })
  const found = findings.map(({ component }) => [component.purl, component.declaredAs])
  expect(found).toContainEqual(['pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', 'cpe:2.3:a:apache:log4j'])
  const shown = (await check(declared)).stdout.replace(/\s+/g, ' ')
  expect(shown).toContain('known by cpe:2.3:a:apache:log4j, which the product file declares to be this package')
  expect(shown).toContain('1 known by what the product file declares')
})

test('without a declaration nothing is concluded from a CPE name or a name', async () => {
  const { findings, coverage }: Told = JSON.parse((await check('', '--format', 'json')).stdout)
  expect(findings).toEqual([])
  expect(coverage).toMatchObject({ withoutIdentity: 2 })
  expect(coverage.declared).toBeUndefined()
})
