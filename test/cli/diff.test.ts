import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle } from './run.ts'

function sbom(components: Readonly<Record<string, string>>): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: Object.entries(components).map(([name, version]) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name}@${version}`,
    })),
  })
}

function product(version: string, facts: readonly string[], modules: readonly string[] = ['app']): string {
  return [
    'schema: 1',
    `product: { id: mailer, name: Mailer, version: ${version}, placedOnMarket: 2028-02-01 }`,
    'operator: { role: manufacturer, country: FR }',
    `modules: [${modules.map(id => `{ id: ${id} }`).join(', ')}]`,
    'sboms: [sbom.json]',
    'facts:',
    ...facts.map(fact => `  ${fact}`),
  ].join('\n')
}

const before = { 'old/cra.yaml': product('1.0.0', ['kind: software', 'consumerUse: false']) }
const components = { 'old/sbom.json': sbom({ left: '1.0.0', gone: '2.0.0', same: '3.0.0' }) }

async function diff(facts: readonly string[], now: Readonly<Record<string, string>>, modules?: readonly string[]) {
  const folder = makeFolder({
    ...before,
    ...components,
    'new/cra.yaml': product('2.0.0', ['kind: software', ...facts], modules),
    'new/sbom.json': sbom(now),
  })
  const { stdout, exitCode } = await cradle(['diff', 'old', 'new', '--format', 'json'], folder)
  expect(exitCode).toBe(0)
  const screen = await cradle(['diff', 'old', 'new'], folder)
  return { data: JSON.parse(stdout), screen: screen.stdout, folder }
}

test('what differs is told: facts, modules and components', async () => {
  const { data, screen } = await diff(['consumerUse: true'], { left: '1.1.0', same: '3.0.0', added: '1.0.0' }, [
    'app',
    'cloud',
  ])
  expect(data.comparison).toEqual({
    facts: [{ fact: 'consumerUse', before: false, after: true }],
    modules: { added: ['cloud'], removed: [] },
    components: [
      { name: 'npm/added', after: '1.0.0' },
      { name: 'npm/gone', before: '2.0.0' },
      { name: 'npm/left', before: '1.0.0', after: '1.1.0' },
    ],
  })
  expect(data.raised).toEqual([
    { question: 'purposeChanges', by: ['consumerUse'] },
    { question: 'newThreatVectors', by: ['cloud', 'npm/added'] },
  ])
  expect(data.before.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(data.substantialModification.value).toBe('unknown')
  expect(screen).toContain('Not known yet whether the change is a substantial modification.')
  expect(screen).toContain('npm/added 1.0.0 is new')
})

test('another purpose that nobody had foreseen is a substantial modification, with what follows', async () => {
  const { data, screen } = await diff(
    [
      ...['supply: to others in the Union', 'commercialActivity: true', 'sourceIsPublic: false'],
      ...['accessedOnlyViaBrowser: false', 'suppliedToUser: true', 'executesOnUserSystem: true'],
      'changedAfterPlacing: true',
      'kindOfChange: more than that',
      'purposeChanges: { is: true, because: it profiles its users, by: A. Martin, on: 2028-06-01 }',
      'changeForeseenInRiskAssessment: false',
    ],
    { left: '1.0.0', gone: '2.0.0', same: '3.0.0' },
  )
  expect(data.substantialModification.value).toBe(true)
  expect(data.consequences.value['its conformity is assessed anew']).toBe(true)
  expect(data.consequences.value['its declaration of conformity is drawn up anew']).toBe(true)
  expect(screen).toContain('The change is a substantial modification. [Art. 3(30)')
  expect(screen).toContain('it profiles its users (A. Martin, 1 June 2028)')
})

test('without an answer --strict ends with 3; a file that is not there is a problem', async () => {
  const { folder } = await diff([], { left: '1.0.0' })
  expect((await cradle(['diff', 'old', 'new', '--strict'], folder)).exitCode).toBe(3)
  const { exitCode, stderr } = await cradle(['diff', 'old', 'nowhere'], folder)
  expect(exitCode).toBe(65)
  expect(stderr).toContain('nowhere')
})
