/** The command that opens the panel in Chrome; Firefox has one of its own, which needs no worker. */
export const PANEL_COMMAND = 'open-panel';

/** The command that opens the panel, as each of the browsers calls it. */
export const PANEL_COMMANDS: readonly string[] = [PANEL_COMMAND, '_execute_sidebar_action'];
