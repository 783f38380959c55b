/** Keys that reach an object's prototype in careless code; no file and no record may use them. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']
