/** Which sign a number carries: '−' only if negative, '+' or '−' always (0 has none), or none because an arrow says it. */
export type Sign = 'minus' | 'always' | 'never';
