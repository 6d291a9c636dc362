import { expect, test } from 'vitest'
import { startPlaces } from '../../src/sbom/index.ts'

test('a path has the line of the nearest thing that is there, on the way to it', () => {
  const paths = [
    'components[1].purl',
    'components[1].evidence.identity[0]',
    'components[2]',
    'metadata.component',
    'none',
  ]
  const { events, isDone, lines } = startPlaces(paths, { lists: ['components'], members: ['metadata'] })
  const evidence = {}
  const second = { purl: 'x', evidence }
  const metadata = { component: {} }
  events.placed?.(metadata, 'component', 3)
  events.member('metadata', metadata, 2)
  events.element('components', 0, {}, 4)
  events.placed?.(second, 'purl', 6)
  events.placed?.(second, 'evidence', 7)
  events.element('components', 1, second, 5)
  expect(isDone()).toBe(false)
  events.element('components', 2, {}, 8)
  expect([...lines()]).toEqual([
    ['components[1].purl', 6],
    ['components[1].evidence.identity[0]', 7],
    ['components[2]', 8],
    ['metadata.component', 3],
    ['none', 1],
  ])
})

test('the rest of a file is of no use when all paths were found', () => {
  const { events, isDone } = startPlaces(['components[1].purl', 'metadata'], {
    lists: ['components'],
    members: ['metadata'],
  })
  events.member('metadata', {}, 1)
  events.element('components', 0, {}, 2)
  expect(isDone()).toBe(false)
  events.element('components', 1, {}, 3)
  expect(isDone()).toBe(true)
})

test('keys of the object prototype lead nowhere', () => {
  const { events, lines } = startPlaces(['components[0].constructor.name'], { lists: ['components'], members: [] })
  events.placed?.(Object, 'name', 9)
  events.element('components', 0, {}, 2)
  expect(lines().get('components[0].constructor.name')).toBe(2)
})
