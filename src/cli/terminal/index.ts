export { plain } from './plain.ts'
export { type Style, styleOf, wantsColour } from './style.ts'
export { widthOf } from './width.ts'
export { type Piece, wrap } from './wrap.ts'
