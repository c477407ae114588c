/** How files that are no text begin. */
const signatures: readonly { name: string; begins: readonly number[] }[] = [
  { name: 'a PDF', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive or an Office document', begins: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Office document', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF', begins: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a gzip archive', begins: [0x1f, 0x8b] },
  { name: 'a picture', begins: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a picture', begins: [0xff, 0xd8, 0xff] },
  { name: 'a picture', begins: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a database', begins: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
  { name: 'a program', begins: [0x7f, 0x45, 0x4c, 0x46] },
]

const sample = 65_536
const isControl = (byte: number): boolean =>
  (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 127

/** What kind of binary the bytes are, in words; null for text. UTF-16 must have been ruled out before. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  if (known) return known.name
  const head = bytes.subarray(0, sample)
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls > head.length / 50 ? 'binary data' : null
}
