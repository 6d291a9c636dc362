import type { Scenario } from './drill/scenario.ts'
import { bothTracks } from './scenarios/both-tracks.ts'
import { deviceBesideTheApp } from './scenarios/device-beside-the-app.ts'
import { exploitedLibrary } from './scenarios/exploited-library.ts'
import { falseAlarm } from './scenarios/false-alarm.ts'
import { fridayEvening } from './scenarios/friday-evening.ts'
import { keysStolen } from './scenarios/keys-stolen.ts'
import { maliciousUpdate } from './scenarios/malicious-update.ts'
import { oldVersion } from './scenarios/old-version.ts'
import { researcherInGoodFaith } from './scenarios/researcher-in-good-faith.ts'
import { supplierWarns } from './scenarios/supplier-warns.ts'

/** The scripts of all drills, the one to begin with first. */
export const scenarios: readonly Scenario[] = [
  exploitedLibrary,
  falseAlarm,
  researcherInGoodFaith,
  fridayEvening,
  maliciousUpdate,
  supplierWarns,
  deviceBesideTheApp,
  bothTracks,
  keysStolen,
  oldVersion,
]
