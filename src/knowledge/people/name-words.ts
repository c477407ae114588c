const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Small words that belong to the family name after them. */
export const particles = words(`
  di de da do dos das del della dela la le lo van von der den ten ter te zu zur af al el bin ben ibn abu bou ould ait o
  mac st saint san d du des
`)

/** What follows a name: "Jr", regnal numbers. */
export const suffixes = words('jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi')

/** Titles after which a first name alone is a person's full name ("King Charles"). */
export const crowned = words('king queen prince princess sultan sultana emir amir emperor empress pope patriarch')

/** Titles that go before names, as far as the tables' names and the readers' have them. */
export const honorifics = words(`
  king queen prince princess sultan sultana emir amir emperor empress pope patriarch sheikh sheikha shaikh shaykh sir dame
  lord baroness baron count dr haji hajji general archbishop cardinal
`)

/** Parties whose people put the family name first. */
export const familyFirst = words('CHN PRK KOR')

/** Parties some of whose people do, or are called by their last given name. */
export const familyEitherWay = words('TWN HKG MAC VNM SGP KHM')

/** Parties whose people are called by their first name: it is a given name, and the father's follows. */
export const calledByFirst = words('ETH ERI MYS THA MMR BTN IDN LAO ISL TLS BRN TKM')

/** Parties whose people bear two family names, and are called by the first or by both. */
export const twoFamilyNames = words(`
  ESP PRT BRA ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN GNQ AGO MOZ CPV GNB STP PHL AND
`)
