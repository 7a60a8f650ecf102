import { isPaidBy } from '../../../facts/payment.js';
import { bannedMeans } from './310.4-a-9-remotely-created-payment-order.js';

const isTransfer = isPaidBy('cash-to-cash-transfer');

// "(10) Accepting from a customer or donor, directly or indirectly, a cash-to-cash money transfer or cash reload mechanism as
// payment for goods or services offered or sold through telemarketing or as a charitable contribution solicited or sought through
// telemarketing."
export const cashTransfers = bannedMeans({
  id: 'us.tsr.cash-transfers',
  citation: '16 CFR 310.4(a)(10)',
  title: 'Cash-to-cash transfers and cash reloads',
  summary: 'No payment by a cash-to-cash money transfer or a cash reload mechanism.',
  prohibits: isPaidBy('cash-to-cash-transfer', 'cash-reload'),
  because: (call) => `The payment is by a ${isTransfer(call) ? 'cash-to-cash money transfer' : 'cash reload mechanism'}.`,
});
