/** The reader's version: raise it with every change that makes any reading differ, so that records read anew. */
export const version = '0.1.0'
