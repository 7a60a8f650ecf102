import * as runtimeZones from './runtime-zone.js';

// Zones and years that the table does not hold: luxon is evaluated when one is met; as src/call/on-demand.ts.

/** The runtime's own clocks. */
export const runtimeClocks = () => runtimeZones;
