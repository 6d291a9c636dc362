import type { Cite } from '../act/index.ts'
import type { MemberState } from '../dated/member-states.ts'
import { given, openPoint, shared } from '../given.ts'
import { isStated, type Product, stated } from '../product.ts'
import { statedState } from '../stated-state.ts'
import { all, firstOf, type Options, type Row, type Verdict } from '../verdict.ts'

type State = Verdict<Options<MemberState>>

const mainEstablishment: readonly Cite[] = ['Art. 14(7), first subparagraph', 'Art. 14(7), second subparagraph']

/** Open point R-6: the Act leaves it open which Member State it is where several are equal; a person says so, and keeps to it. */
const chosenAmongEqual = shared((p: Product): State => {
  return {
    ...statedState(
      p,
      'chosenCoordinatorState',
      'art-14.coordinator-chosen-among-equal',
      'several Member States are equal, and you report in the one chosen',
      ['Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph', 'Our reading'],
    ),
    open: openPoint(p, 'R-6', 1),
  }
})

type Counted = 'mostEmployeesState' | 'representativeState' | 'importerState' | 'distributorState' | 'usersState'

function ifTied(p: Product, fact: Counted): Row<Options<MemberState>> {
  return { when: isStated(p, fact, 'a tie'), then: chosenAmongEqual(p) }
}

function byEmployees(p: Product): State {
  return firstOf(
    'art-14.coordinator-by-employees',
    'the Member State of the establishment with the most employees in the Union',
    mainEstablishment,
    [ifTied(p, 'mostEmployeesState')],
    statedState(
      p,
      'mostEmployeesState',
      'art-14.state-of-most-employees',
      'the Member State where that establishment is',
      mainEstablishment,
    ),
  )
}

function byUsers(p: Product): State {
  return firstOf(
    'art-14.coordinator-by-users',
    'the Member State with the most users of your products',
    ['Art. 14(7)(d)'],
    [ifTied(p, 'usersState')],
    statedState(p, 'usersState', 'art-14.state-of-most-users', 'the Member State where most users are', [
      'Art. 14(7)(d)',
    ]),
  )
}

function byDistributor(p: Product): State {
  return firstOf(
    'art-14.coordinator-by-distributor',
    'the Member State of the distributor of most of your products; without one, that with the most users',
    ['Art. 14(7)(c)', 'Art. 14(7)(d)'],
    [{ when: isStated(p, 'distributorState', 'none'), then: byUsers(p) }, ifTied(p, 'distributorState')],
    statedState(p, 'distributorState', 'art-14.state-of-distributor', 'the Member State of that distributor', [
      'Art. 14(7)(c)',
    ]),
  )
}

function byImporter(p: Product): State {
  return firstOf(
    'art-14.coordinator-by-importer',
    'the Member State of the importer of most of your products; without one, that of a distributor or of users',
    ['Art. 14(7)(b)', 'Art. 14(7)(c)'],
    [{ when: isStated(p, 'importerState', 'none'), then: byDistributor(p) }, ifTied(p, 'importerState')],
    statedState(p, 'importerState', 'art-14.state-of-importer', 'the Member State of that importer', ['Art. 14(7)(b)']),
  )
}

function byRepresentative(p: Product): State {
  return firstOf(
    'art-14.coordinator-by-representative',
    'the Member State of the authorised representative for most of your products; without one, of those who follow',
    ['Art. 14(7), third subparagraph', 'Art. 14(7)(a)', 'Art. 14(7)(b)'],
    [{ when: isStated(p, 'representativeState', 'none'), then: byImporter(p) }, ifTied(p, 'representativeState')],
    statedState(p, 'representativeState', 'art-14.state-of-representative', 'the Member State of that representative', [
      'Art. 14(7)(a)',
    ]),
  )
}

/**
 * In which Member State the coordinator receives your reports (Art. 14(7)): that of the main establishment, where decisions
 * on cybersecurity are predominantly taken, else of most employees; without one in the Union that of the representative,
 * importer, distributor or users, in this order. It is the same for all products of a manufacturer.
 */
export function coordinatorState(p: Product): State {
  return firstOf(
    'art-14.coordinator-state',
    'the Member State whose coordinator receives your reports',
    ['Art. 14(7), first subparagraph', 'Art. 14(7), second subparagraph', 'Art. 14(7), third subparagraph'],
    [
      { when: isStated(p, 'mainEstablishmentState', 'none in the Union'), then: byRepresentative(p) },
      { when: isStated(p, 'mainEstablishmentState', 'cannot be told'), then: byEmployees(p) },
    ],
    statedState(
      p,
      'mainEstablishmentState',
      'art-14.state-of-decisions',
      'the Member State where decisions on the cybersecurity of your products are predominantly taken',
      mainEstablishment,
    ),
  )
}

function usersDecide(p: Product): Verdict {
  return all(
    'art-14.users-decide',
    'you have no main establishment in the Union, and no representative, importer or distributor there',
    ['Art. 14(7), third subparagraph', 'Art. 14(7)(d)'],
    [
      isStated(p, 'mainEstablishmentState', 'none in the Union'),
      isStated(p, 'representativeState', 'none'),
      isStated(p, 'importerState', 'none'),
      isStated(p, 'distributorState', 'none'),
    ],
  )
}

/** Whether you may go on to report to the coordinator to which you first reported, although most users are elsewhere now (Art. 14(7), fourth subparagraph). */
export function mayKeepCoordinator(p: Product): Verdict {
  return given(
    'art-14.may-keep-coordinator',
    'you may go on to report to the coordinator to which you first reported',
    ['Art. 14(7), fourth subparagraph'],
    usersDecide(p),
    stated(p, 'reportedWhereMostUsersWere'),
  )
}
