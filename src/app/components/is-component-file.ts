/** Of components. */
export const componentExtension = '.glacis-component.json'

/** Whether a dropped or chosen file is a component, by its name. */
export function isComponentFile({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().endsWith(componentExtension)
}
