import type { CommitmentWords } from '../../reading/kit/words/commitments.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What tells a discrete undertaking from a good intention, in English. */
export const commitmentWords: CommitmentWords = {
  lasting: setOf(
    `advance aim align assist assure be believe build collaborate combat consult contribute cooperate coordinate counter create
     cultivate deepen defend deliver develop do elevate engage enhance ensure exchange expand facilitate favour fight follow
     foster fulfil further get grow have help hope improve increase intensify interact keep know leverage look maintain make
     monitor move observe partner persist play preserve press prioritize progress promote protect pursue reach reinforce rely
     remain resolve respect respond safeguard seek serve share stabilize stand stay step strengthen strive support sustain tackle take talk
     think treat try uphold value want work address discuss accelerate achieve act adhere bolster broaden cement
     champion commit confront find ramp consider diversify empower harness honour honor implement join lead mobilize raise realize reduce
     revitalize secure solve speak unlock say tell mention note repeat ask answer hear circle hesitate like`,
  ),
  lastingWith: new Map([
    ['hold', ['accountable', 'account', 'responsible']],
    ['open', ['up', 'way', 'door']],
  ]),
  undertakingModals: setOf('will would shall'),
  ready: setOf('ready prepared will would shall plans plan intends intend going'),
  cueWishes: setOf('open anxious keen'),
  retracting: setOf('should must could might may would'),
  leading: setOf('continue start begin keep proceed help go agree intend plan prepare make'),
  wishes: setOf(
    'hope hopes hoped hoping desire desires interest interested wish wishes forward eager want wants wanted striving aspire aspires',
  ),
  occasions: setOf(
    `next round session summit conference congress visit election elections forum week month year tomorrow monday tuesday wednesday
     thursday friday saturday sunday sub-working press media`,
  ),
  goods: setOf(
    `million billion thousand troops teams team police officers observers aid assistance doses tonnes tons package packages funding
     financing sanctions weapons missiles tanks aircraft ships loan loans grant grants humanitarian`,
  ),
  dueEvents: setOf('election elections referendum summit conference congress session round visit meeting talks forum'),
  cuts: setOf('which who that as because while where when including so if'),
  leadOut: setOf('to that the their its his her our will would shall be a an'),
  infinitiveMark: 'to',
}
