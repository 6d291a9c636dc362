/** What can happen in a case, each with the flags that it takes beside --at and --by. Held against the shapes by a test. */
const eventHelp = `\
Events, and what each takes beside --at and --by; what stands in brackets may be
left out, and … can be given again. On both tracks those with --stage, and
became-aware, occurred, coordinator-asked and delay-asked take --of as well.

  signal                   --says TEXT [--from TEXT]
  assessment-started       [--says TEXT]
  facts-stated             --fact FACT=VALUE… [--because TEXT] [--evidence TEXT]
  point-decided            --decide POINT=READING… --because TEXT
  became-aware             [--because TEXT]
  occurred                 [--says TEXT]
  measure-available        --kind KIND [--partial] [--says TEXT]
  fields-written           --field FIELD=TEXT…
  submitted                --stage STAGE [--receipt NUMBER] [--evidence TEXT]
  receipt                  --stage STAGE --receipt NUMBER [--evidence TEXT]
  invalidated              --stage STAGE --because TEXT
  already-provided         --stage STAGE --with STAGE --because TEXT
  coordinator-asked        --says TEXT
  delay-asked              --mechanism DELAY --grounds TEXT… --because TEXT
  users-informed           --audience USERS --channel TEXT [--says TEXT]
  platform-unavailable     --says TEXT [--evidence TEXT]
  other-law                --regime LAW --applies --because TEXT [--kind KIND]
                           [--authority-in STATE] [--for NAME]
  other-law-moment         --regime LAW --what TEXT [--says TEXT] [--for NAME]
  other-law-reported       --regime LAW --report TEXT [--receipt NUMBER]
                           [--for NAME]
  member-states-confirmed  --states FR…
  lateness-explained       --stage STAGE --because TEXT
  corrected                --corrects NUMBER --because TEXT
                           [--instead KEY=VALUE…]
  closed                   --because TEXT
  note                     --says TEXT`

/** The long help of \`cradle case add\`. */
export const addHelp: string = `${eventHelp}

Stages: early-warning, notification, intermediate-report, final-report.
Kinds of measures: security update, workaround, user guidance,
internal containment.

Nothing is overwritten. A mistake is mended with corrected: with --instead for
what the event should say, as at=MOMENT; without it the event is taken back.`
