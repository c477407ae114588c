/** Signs that steer a terminal, or turn the direction of writing: a text must not be able to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Words of a text as one line that is safe to print. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(steering, '').trim()
