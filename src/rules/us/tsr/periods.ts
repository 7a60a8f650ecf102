/** The paragraphs of 1995 reached calls for charities when the amendments of 2003 took effect (us-tsr 1). */
export const since1995 = [
  { purposes: ['sale'], inForce: { from: '1995-12-31', to: '2003-03-31' } },
  { purposes: ['sale', 'charity'], inForce: { from: '2003-03-31' } },
] as const;
