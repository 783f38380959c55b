/** Id of the element that shows the diagram whose tab is chosen. */
export const diagramPanelId = 'diagram-panel'
