/** What a recording or an agent says (facts of 310.4(d)-(e), 64.1200(b), PECR 24 and their like). */
export const statements = [
  'agent-name', 'telemarketer-name', 'seller-name', 'seller-registered-name', 'charity-name', 'collector-name',
  'sales-purpose', 'charity-purpose', 'call-purpose',
  'nature-of-goods', 'prize-no-purchase', 'prize-description', 'prize-entry-method',
  'callback-number', 'freephone-number', 'postal-address', 'email-address', 'source-of-number',
  'interactive-opt-out', 'toll-free-opt-out', 'do-not-call-option', 'continue-or-end-question',
  'recording-notice', 'artificial-voice-notice', 'automated-device-notice', 'information-contact',
  'pitch', 'survey-question',
  'total-cost', 'material-restrictions', 'refund-policy', 'prize-odds', 'prize-costs', 'card-liability-limits',
  'negative-option-terms', 'debt-relief-time', 'debt-relief-amount', 'debt-relief-harm', 'debt-relief-account',
  'attempt-to-collect-debt', 'from-debt-collector', 'debt-details', 'location-purpose', 'request-to-reply', 'contact-person',
  'salutation', 'date-and-time', 'reply-times', 'any-representative', 'employer-name',
  'customer-information-notice', 'customer-information-refusal-right',
] as const;
