import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle } from './run.ts'

function sbom(...purls: readonly string[]): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: purls.map(purl => ({ type: 'library', name: purl, purl })),
  })
}

function advisory(id: string, name: string, aliases: readonly string[] = []): string {
  const ranges = [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '9.0.0' }] }]
  return JSON.stringify({ id, aliases, affected: [{ package: { ecosystem: 'npm', name }, ranges }] })
}

/** A folder with a reference of two flaws of `a` and one of `b`, and a baseline of what `a` had in an older version. */
async function folderWithBaseline(): Promise<string> {
  const folder = makeFolder({
    'old.json': sbom('pkg:npm/a@1.0.0'),
    'now.json': sbom('pkg:npm/a@2.0.0', 'pkg:npm/b@1.0.0'),
    'npm.ndjson': [advisory('GHSA-aaaa-aaaa-aaaa', 'a', ['CVE-2026-0001']), advisory('GHSA-bbbb-bbbb-bbbb', 'b')].join(
      '\n',
    ),
  })
  await cradle(['feeds', 'import', 'npm.ndjson', '--reference', 'ref'], folder)
  await cradle(['scan', 'old.json', '--reference', 'ref', '--format', 'json', '--output', 'main.json'], folder)
  return folder
}

function scan(folder: string, file: string, ...flags: readonly string[]) {
  return cradle(['scan', file, '--reference', 'ref', ...flags], folder)
}

test('an old backlog fails nothing: only what is not in the baseline does, whatever version has it now', async () => {
  const folder = await folderWithBaseline()
  expect((await scan(folder, 'old.json', '--fail-on-new', '--baseline', 'main.json')).exitCode).toBe(0)
  const now = await scan(folder, 'now.json', '--fail-on-new', '--baseline', 'main.json')
  expect(now.exitCode).toBe(2)
  expect(now.stdout).toContain('beside main.json: 1 new, 1 as before, 0 gone')
  expect(now.stdout).toMatch(/b 1\.0\.0.*\n.*\n?.*new since the baseline/)
  const only = await scan(folder, 'now.json', '--fail-on', 'high', '--fail-on-new', '--baseline', 'main.json')
  expect(only.exitCode).toBe(0)
})

test('a flaw that goes by another of its names is the same flaw', async () => {
  const folder = await folderWithBaseline()
  const data = JSON.parse(readFileSync(join(folder, 'main.json'), 'utf8'))
  data.findings[0].advisory = { id: 'CVE-2026-0001', aliases: [], summary: '' }
  writeFileSync(join(folder, 'renamed.json'), JSON.stringify(data))
  expect((await scan(folder, 'old.json', '--fail-on-new', '--baseline', 'renamed.json')).exitCode).toBe(0)
})

test('what is gone is counted, and each finding says in every format whether it is new', async () => {
  const folder = await folderWithBaseline()
  await scan(folder, 'now.json', '--format', 'json', '--output', 'both.json')
  const { stdout } = await scan(folder, 'old.json', '--baseline', 'both.json', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({
    baseline: { file: 'both.json', new: 0, known: 1, gone: 1 },
    findings: [{ isNew: false }],
  })
  const flags = ['--baseline', 'main.json']
  const sarif = JSON.parse((await scan(folder, 'now.json', ...flags, '--format', 'sarif')).stdout)
  const states = sarif.runs[0].results.map((each: { baselineState: string }) => each.baselineState)
  expect(states.toSorted()).toEqual(['new', 'unchanged'])
  expect((await scan(folder, 'now.json', ...flags, '--format', 'junit')).stdout).toContain('failures="1"')
  const github = (await scan(folder, 'now.json', ...flags, '--format', 'github')).stdout
  expect(github).toMatch(/^::notice .*in the baseline/m)
  expect(github).toMatch(/^::warning .*GHSA-bbbb/m)
})

test('check compares as scan does', async () => {
  const folder = await folderWithBaseline()
  writeFileSync(join(folder, 'cra.yaml'), 'schema: 1\nsboms: [now.json]\n')
  const flags = ['--reference', 'ref', '--fail-on-new', '--baseline']
  expect((await cradle(['check', ...flags, 'main.json'], folder)).exitCode).toBe(2)
  await cradle(['check', '--reference', 'ref', '--format', 'json', '--output', 'checked.json'], folder)
  expect((await cradle(['check', ...flags, 'checked.json'], folder)).exitCode).toBe(0)
})

test('64: what is new cannot be told without a baseline; 65: nor with one that cannot be read', async () => {
  const folder = await folderWithBaseline()
  const alone = await scan(folder, 'old.json', '--fail-on-new')
  expect([alone.exitCode, /\[actions\.no-baseline\]\n {2}\S/.test(alone.stderr)]).toEqual([64, true])
  writeFileSync(join(folder, 'list.json'), '{"findings": [null, 3, {"component": {"__proto__": 1}}]}')
  expect((await scan(folder, 'old.json', '--fail-on-new', '--baseline', 'list.json')).exitCode).toBe(2)
  for (const file of ['gone.json', '.', 'npm.ndjson', 'old.json']) {
    const { exitCode, stderr, stdout } = await scan(folder, 'old.json', '--baseline', file)
    expect([file, exitCode, /\[actions\.bad-baseline\]\n {2}\S/.test(stderr)]).toEqual([file, 65, true])
    expect(stdout).toContain('a 1.0.0')
  }
})
