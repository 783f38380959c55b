/** Ids of DOM elements that other parts of the page refer to. */
export const threatGridId = 'threat-grid'
export const threatPanelId = 'threat-panel'
