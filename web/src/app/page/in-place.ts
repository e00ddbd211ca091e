/** For menus that stay within their landmark instead of being drawn at the end of the page. */
export const IN_PLACE = { withinPortal: false, floatingStrategy: 'fixed' } as const;
