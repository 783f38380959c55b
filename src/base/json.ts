/** Plain JSON data, as it stands in files, changes and messages to the worker. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
