/** Words that end in a full stop and do not end a sentence, without it, in lower case. Single capitals are initials anyway. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs dr prof st sr jr rev hon gov sen rep reps sens gen lt col maj capt cmdr adm brig sgt amb
   h.e hrh no nos art arts para paras pp vol ed fig sec ch cf viz vs etc e.g i.e al approx dept
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
   u.s u.k u.n e.u u.s.a a.m p.m d.c ret inc ltd co corp bros intl assn univ`.split(/\s+/),
)
