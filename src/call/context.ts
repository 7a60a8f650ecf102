// Written from the schema by `npm run docs`.

import type { Day } from '../time/day.js';
import type { Instant } from '../time/instant.js';
import type { DayAlone } from './times.js';

/** The context of a call as the rules read it: instants in epoch milliseconds, days as days since 1970-01-01. */
export interface CallContext {
  /** When the phone is to ring or, after the call, when it rang. The context is malformed without it. */
  at: Instant;
  /** Whether the question is asked before, during or after the call. Absent: counts as "pre-call". */
  stage?: 'pre-call' | 'in-call' | 'post-call' | undefined;
  /** The call itself: why, how and by what voice it is made. The context is malformed without it. */
  call: CallFacts;
  /** The number that is called, its line, and the person behind it. The context is malformed without it. */
  callee: CalleeFacts;
  /**
   * The party for which something is sold, in debt collection the creditor; null in a charity call for a charity
   * alone. Absent: missing, wherever a rule asks for it (missing unless call.purpose is charity).
   */
  seller?: PartyFacts | null | undefined;
  /**
   * The party that dials for the seller or charity, in debt collection the collector; null if the seller or charity
   * dials itself. Absent: counts as not given (missing if seller.ftcJurisdiction is false).
   */
  telemarketer?: PartyFacts | null | undefined;
  /**
   * The charity for which gifts are raised; null if there is none. Absent: missing, wherever a rule asks for it
   * (missing if call.purpose is charity; otherwise null is taken).
   */
  charity?: PartyFacts | null | undefined;
  /** What is offered in the call. Absent: nothing in it is given (absent field by field). */
  offer?: OfferFacts | undefined;
  /**
   * The campaign that the call belongs to, and what has been counted in it. Absent: nothing in it is given (absent
   * field by field).
   */
  campaign?: CampaignFacts | undefined;
  /**
   * What the do-not-call registries say about the called number, and the subscriptions to them. Absent: missing,
   * wherever a rule asks for it (missing where a rule asks).
   */
  registries?: RegistriesFacts | undefined;
  /**
   * What the person has said against being called: do-not-call requests, objections, revocations and cease
   * requests; an empty list if there are none. Absent: missing, wherever a rule asks for it (missing for every call
   * that such a request could forbid: sales, charity, political calls in the United Kingdom, recorded or autodialed
   * calls, debt collection).
   */
  optOuts?: readonly {
    /**
     * The seller, charity or collector that was told, directly or through its vendor. Absent: counts as not given
     * (this call's seller is taken).
     */
    to?: string | undefined;
    /**
     * The telephone number that is not to be called; null if the request is for every number of the person. Absent:
     * counts as not given.
     */
    number?: string | null | undefined;
    /**
     * The caller's own identifier of the person who made the request. Absent: counts as not given (unknown; the
     * number alone is compared).
     */
    personId?: string | undefined;
    /** When the request was made or received. The context is malformed without it. */
    at: Instant | DayAlone;
    /** Which calls the request stops. Absent: counts as "all-calls". */
    scope?: 'all-calls' | 'marketing-calls' | 'recorded-or-autodialed-calls' | 'one-subject' | undefined;
    /**
     * For a request about one subject, that subject, in the words of call.subject. Absent: counts as not given
     * (every subject is taken).
     */
    subject?: string | undefined;
    /**
     * The call or message that the request answered; null if it answered none, so that nothing narrows it. Absent:
     * counts as not given.
     */
    inReplyTo?: {
      /** The purpose of the call or message that the request answered. The context is malformed without it. */
      purpose: 'sale' | 'charity' | 'informational' | 'debt-collection' | 'survey' | 'political' | 'emergency';
      /** The subject of the call or message that the request answered. Absent: counts as not given. */
      subject?: string | undefined;
    } | null | undefined;
    /**
     * How the request was made; text, email, web and mail are writings. Absent: counts as "mail" (mail is the
     * strictest, because it is a writing).
     */
    channel?: 'spoken' | 'keypress' | 'voicemail' | 'text' | 'email' | 'web' | 'mail' | 'in-person' | undefined;
    /**
     * Whether the person named the whole group of companies (47 CFR 64.1200(d)(5)). Absent: counts as true (true is
     * taken if optOuts[].to is one of seller.relatedIds).
     */
    includesAffiliates?: boolean | undefined;
    /** When the person expressly took the request back; null if the person did not. Absent: not shown. */
    withdrawnAt?: Instant | DayAlone | null | undefined;
    /** Where the proof of that withdrawal is; without it the withdrawal is not shown. Absent: not shown. */
    withdrawalEvidence?: string | undefined;
  }[] | undefined;
  /** The called person's business with one seller or charity; null if there is none. Absent: not shown. */
  relationship?: RelationshipFacts | null | undefined;
  /**
   * Agreements, permissions and consents of the person, except approvals to use customer information; an empty list
   * if there are none. Absent: not shown.
   */
  consents?: readonly {
    /** The parties that the consent names. Absent: not shown. */
    to?: readonly string[] | undefined;
    /** The telephone number written in the consent; null if there is none. Absent: not shown. */
    number?: string | null | undefined;
    /** The caller's own identifier of the person who gave the consent. Absent: not shown. */
    personId?: string | undefined;
    /**
     * How the consent was expressed; conduct if it is inferred from an act or a relationship, such as a number
     * given to the caller. Absent: not shown.
     */
    form?: 'written' | 'oral' | 'conduct' | undefined;
    /** Whether the consent is signed; an electronic signature counts (47 CFR 64.1200(f)(9)). Absent: not shown. */
    signed?: boolean | undefined;
    /**
     * What is agreed to: prerecorded-calls means recorded and artificial voices, live-calls also the British notice
     * of no objection and Canada's express consent, voice-messages stored voice mail, frequent-calls more calls
     * than 12 CFR 1006.14(b)(2) allows. Absent: not shown.
     */
    covers?: readonly ('live-calls' | 'prerecorded-calls' | 'autodialed-calls' | 'off-hours' | 'recording' | 'voice-messages' | 'frequent-calls' | 'inconvenient-place' | 'third-party-contact')[] | undefined;
    /**
     * The purposes for which the consent was given. Absent: not shown (not shown for consent by conduct; otherwise
     * every purpose is taken).
     */
    purposes?: readonly ('sale' | 'charity' | 'informational' | 'debt-collection' | 'survey' | 'political' | 'emergency')[] | undefined;
    /** The kinds of offer that the consent names. Absent: not shown. */
    categories?: readonly ('general' | 'nondurable-office-or-cleaning-supplies' | 'debt-relief' | 'credit-repair' | 'recovery' | 'advance-fee-credit' | 'pay-per-call' | 'franchise' | 'business-opportunity' | 'technical-support' | 'securities' | 'insurance' | 'medicare-advantage' | 'real-estate' | 'newspaper-subscription' | 'claims-management' | 'pensions')[] | undefined;
    /**
     * How the consent came about; a published number or a list bought from a partner never suffices. Absent: not
     * shown (not shown for consent by conduct; otherwise agreement is taken).
     */
    basis?: 'agreement' | 'request' | 'number-given' | 'relationship' | 'published-number' | 'partner-list' | undefined;
    /**
     * Whether the consent is the person's own act, without a pre-ticked box and not by silence. Absent: not shown.
     */
    affirmative?: boolean | undefined;
    /**
     * Whether a clear and conspicuous disclosure came before the consent was given (47 CFR 64.1200(f)(9)). Absent:
     * not shown.
     */
    clearDisclosure?: boolean | undefined;
    /**
     * What that disclosure said: the calls agreed to, and that consent is not a condition of purchase (47 CFR
     * 64.1200(f)(9)(i)). Absent: not shown.
     */
    disclosed?: readonly ('live-calls' | 'prerecorded-calls' | 'autodialed-calls' | 'off-hours' | 'recording' | 'voice-messages' | 'frequent-calls' | 'inconvenient-place' | 'third-party-contact' | 'not-a-condition')[] | undefined;
    /**
     * Whether the consent was required, directly or indirectly, in order to buy. Absent: not shown (only false
     * permits).
     */
    conditionOfPurchase?: boolean | undefined;
    /** For a consent to calls outside the permitted hours, the times agreed. Absent: not shown. */
    hours?: readonly {
      days?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[] | undefined;
      on?: Day | undefined;
      from: string;
      to: string;
    }[] | undefined;
    /** For a consent to frequent calls, the debts that it is about. Absent: not shown. */
    debtIds?: readonly string[] | undefined;
    /** When the consent was given. Absent: not shown. */
    givenAt?: Instant | DayAlone | undefined;
    /**
     * The end of the period that was stated for the consent, or 'indefinite'. Absent: counts as "indefinite"
     * (without a stated period an express consent ends after three months in Australia and a consent under 12 CFR
     * 1006.14(b)(3)(i) after seven days; any other has no end).
     */
    until?: 'indefinite' | Instant | DayAlone | undefined;
    /** When this one consent was revoked; null if it was not. Absent: counts as not given. */
    revokedAt?: Instant | DayAlone | null | undefined;
    /** The party that collected the consent. Absent: not shown. */
    obtainedBy?: string | undefined;
    /** Where the record of the consent is; an oral consent without one is not shown. Absent: not shown. */
    evidence?: string | undefined;
  }[] | undefined;
  /**
   * Every call, attempt and text by or for this party and all its vendors, to this number and this person, in both
   * directions. Absent: missing, wherever a rule asks for it (missing where a rule asks).
   */
  history?: HistoryFacts | undefined;
  /**
   * Emergencies and holidays that governments declare and that no formula knows. Absent: missing, wherever a rule
   * asks for it (missing where a rule asks).
   */
  calendar?: CalendarFacts | undefined;
  /** What happened in the call; it is left out before the call. Absent: still to come; after the call, missing. */
  conduct?: ConductFacts | undefined;
  /**
   * The payment that is asked for or submitted in this call; null if there is none. Absent: counts as not given
   * (before the call the rules oblige; missing after a sale or charity call).
   */
  payment?: PaymentFacts | null | undefined;
  /**
   * How the call uses customer proprietary network information of a carrier (47 CFR 64.2003-2009); null if it uses
   * none. Absent: missing, wherever a rule asks for it (missing if seller.telecomCarrier; otherwise null is taken).
   */
  customerInformation?: CustomerInformationFacts | null | undefined;
  /**
   * The debt that the call is about (12 CFR Part 1006; CONC 7.9); null if there is none. Absent: missing, wherever
   * a rule asks for it (missing if call.purpose is debt-collection; otherwise null is taken).
   */
  debt?: DebtFacts | null | undefined;
  /** The caller's procedures and records, most of them elements of the safe harbours. Absent: not shown. */
  procedures?: ProceduresFacts | undefined;
}

/** A section of {@link CallContext}. */
export interface CallFacts {
  /**
   * Why the call is made: sale if any branch plans a pitch or the message advertises, emergency only as 47 CFR
   * 64.1200(f)(4) defines it. The context is malformed without it.
   */
  purpose: 'sale' | 'charity' | 'informational' | 'debt-collection' | 'survey' | 'political' | 'emergency';
  /**
   * Who phones: outbound if the caller does, which includes calling back someone who phoned. Absent: counts as
   * "outbound".
   */
  direction?: 'outbound' | 'inbound' | undefined;
  /** Whether this person asked this seller for this call. Absent: not shown. */
  solicited?: boolean | undefined;
  /**
   * Whether the call is an isolated transaction, not one of a pattern of repeated ones of a like nature. Absent:
   * not shown.
   */
  isolated?: boolean | undefined;
  /**
   * Whether the call sets out to inform a customer of the seller, and sells only if the customer then inquires
   * further. Absent: not shown.
   */
  informsFirst?: boolean | undefined;
  /**
   * Whether the agent who calls is family, a friend or an acquaintance of the person (47 CFR 64.1200(f)(17)).
   * Absent: not shown.
   */
  personalRelationship?: boolean | undefined;
  /** For an inbound call, what made the person phone. Absent: not shown. */
  promptedBy?: 'own-initiative' | 'advertisement' | 'direct-mail' | 'direct-mail-with-disclosures' | 'solicitation' | undefined;
  /**
   * Whether the same call goes on to a further offer: internal if by the same seller, external if by another.
   * Absent: counts as "none".
   */
  upsell?: 'none' | 'internal' | 'external' | undefined;
  /**
   * The voice heard in any branch of the call: AI and text-to-speech are artificial, and a ringless voicemail is
   * prerecorded with canReach.person false. Absent: missing, wherever a rule asks for it.
   */
  voice?: 'live' | 'prerecorded' | 'artificial' | 'soundboard' | undefined;
  /** How the number is dialed, from by hand to without any agent. Absent: missing, wherever a rule asks for it. */
  dialing?: 'manual' | 'preview' | 'progressive' | 'predictive' | 'agentless' | undefined;
  /**
   * Whether a random or sequential number generator stores or produces the number (47 CFR 64.1200(f)(2)). Absent:
   * missing, wherever a rule asks for it (false is taken if call.dialing is manual).
   */
  numberGenerator?: boolean | undefined;
  /**
   * Whether such a generator takes the numbers in sequence, one after another, and not at random. Absent: missing,
   * wherever a rule asks for it (missing in Canada if call.numberGenerator).
   */
  sequentialNumbers?: boolean | undefined;
  /**
   * Whether a machine, and not the agent, chooses whom to call next. Absent: counts as true (true is taken unless
   * call.dialing is manual).
   */
  automatedSelection?: boolean | undefined;
  /**
   * Whether a live agent is bound to this call before it is dialed and until it is answered. Absent: missing,
   * wherever a rule asks for it (true is taken if call.dialing is manual).
   */
  agentReserved?: boolean | undefined;
  /**
   * What the dialer does about answering machines: nothing, detect them, or detect them and hang up. Absent:
   * missing, wherever a rule asks for it.
   */
  machineDetection?: 'off' | 'detect-only' | 'auto-hangup' | undefined;
  /** Who or what may answer the call. Absent: nothing in it is given (absent field by field). */
  canReach?: {
    /** Whether a person may answer the call. Absent: counts as true. */
    person?: boolean | undefined;
    /** Whether an answering machine or voicemail may answer the call. Absent: counts as true. */
    machine?: boolean | undefined;
  } | undefined;
  /**
   * What the call is about, in one word for one matter. Absent: counts as not given (the same subject as that of
   * every prior call is taken).
   */
  subject?: string | undefined;
  /**
   * Whether the call will be recorded or, after the call, was recorded. Absent: counts as true (true is taken for
   * the announcement, which then reads "if this call is recorded").
   */
  recorded?: boolean | undefined;
  /** Where the agent or the calling device is. Absent: nothing in it is given (absent field by field). */
  origin?: {
    /**
     * The region (ISO 3166-2) where the agent or the calling device is. Absent: not shown (for the law on
     * recording, the recording is to be announced).
     */
    region?: string | undefined;
    /**
     * The IANA time zone of the place where the agent or the calling device is. Absent: missing, wherever a rule
     * asks for it.
     */
    timeZone?: string | undefined;
  } | undefined;
  /**
   * The caller's own identifier of the call centre that places the call. Absent: missing, wherever a rule asks for
   * it (missing if campaign.counts has entries per call centre).
   */
  callCentreId?: string | undefined;
  /**
   * Whether the call is neither charged to the person nor counted against a plan limit (47 CFR 64.1200(a)(9)).
   * Absent: not shown.
   */
  freeToEndUser?: boolean | undefined;
  /**
   * Whether this is a health-care message by or for a covered entity or its business associate, as 45 CFR 160.103
   * defines them. Absent: not shown.
   */
  hipaa?: boolean | undefined;
  /**
   * What a call without a pitch tells the person; healthcare means the list of 47 CFR 64.1200(a)(9)(iv). Absent:
   * not shown (counts as commercial-information).
   */
  content?: 'non-commercial' | 'commercial-information' | 'package-delivery' | 'inmate-collect-call' | 'fraud-alert' | 'data-breach-alert' | 'breach-remedy' | 'money-transfer-alert' | 'healthcare' | 'healthcare-billing' | 'school' | 'utility' | 'order-status' | undefined;
  /** The parcel, alert or collect call that this call is about. Absent: not shown. */
  event?: {
    /**
     * The caller's own identifier of the parcel, alert or collect call that this call is about. The context is
     * malformed without it.
     */
    id: string;
    /** When the parcel, alert or collect call occurred. The context is malformed without it. */
    at: Instant;
    /** The account that the event belongs to. Absent: not shown. */
    accountId?: string | undefined;
    /** How many delivery attempts that needed a signature found nobody. Absent: not shown. */
    failedDeliveries?: number | undefined;
  } | undefined;
  /**
   * How many other lines of the same business are being called at the same time. Absent: missing, wherever a rule
   * asks for it (missing if callee.use is business and call.dialing is not manual).
   */
  linesToSameBusiness?: number | undefined;
  /** Whether this is a service call that a law requires the caller to make. Absent: not shown. */
  legallyRequired?: boolean | undefined;
  /**
   * The lawful basis that the caller claims for using the number (UK GDPR, Article 6(1)). It lifts no rule on
   * whether the number may be dialed; a claim of legitimate interests is answered in the advice. Absent: counts as
   * not given (none is claimed).
   */
  lawfulBasis?: 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests' | undefined;
  /** Whether the call is made to find out if the line is a fax or a voice line. Absent: counts as false. */
  probesLine?: boolean | undefined;
  /**
   * The number and name that the called person's display shows. Absent: nothing in it is given (absent field by
   * field).
   */
  callerId?: {
    /**
     * Whether a number will be shown to the called person, that is, not withheld. Absent: missing, wherever a rule
     * asks for it.
     */
    presented?: boolean | undefined;
    /** The telephone number that will be shown to the called person. Absent: missing, wherever a rule asks for it. */
    number?: string | undefined;
    /**
     * The name that is sent with the number; null if none is sent. Absent: missing, wherever a rule asks for it
     * (missing if call.callerId.nameSupported).
     */
    name?: string | null | undefined;
    /** Whether the carrier is able to send a name with the number. Absent: counts as true. */
    nameSupported?: boolean | undefined;
    /**
     * Whose number, and whose name, is shown: that of the telemarketer, the seller or the charity. Absent: missing,
     * wherever a rule asks for it.
     */
    belongsTo?: 'telemarketer' | 'seller' | 'charity' | undefined;
    /**
     * Whether the number is assigned to that party and the caller may show it, so that it is not spoofed,
     * unassigned or invalid. Absent: missing, wherever a rule asks for it.
     */
    authorized?: boolean | undefined;
    /**
     * Whether a person or an answering service answers the shown number in regular business hours. Absent: missing,
     * wherever a rule asks for it (missing if call.callerId.belongsTo is not telemarketer).
     */
    answeredInBusinessHours?: boolean | undefined;
    /**
     * Whether do-not-call requests are taken on the shown number in regular business hours. Absent: missing,
     * wherever a rule asks for it.
     */
    takesDncRequests?: boolean | undefined;
    /**
     * What the called person pays for a return call to the shown number. Absent: missing, wherever a rule asks for
     * it (missing in the United Kingdom).
     */
    tariff?: 'free' | 'geographic' | 'mobile' | 'premium' | undefined;
    /**
     * For how many days from the call a return call reaches the caller; 0 if it does not reach the caller at all.
     * Absent: missing, wherever a rule asks for it (missing in the United Kingdom (more than 0 is asked), Canada
     * (at least 60) and Australia (at least 30)).
     */
    reachableForDays?: number | undefined;
  } | undefined;
  /**
   * The recording that this call may play: the message itself if the voice is not live, the abandonment message if
   * it is live; null if no recording is ever played. Absent: missing, wherever a rule asks for it (missing if
   * call.voice is not live, if call.dialing is predictive or if no agent is reserved).
   */
  message?: {
    /** What the recording says, in the order in which it says it. Absent: missing, wherever a rule asks for it. */
    says?: readonly ('agent-name' | 'telemarketer-name' | 'seller-name' | 'seller-registered-name' | 'charity-name' | 'collector-name' | 'sales-purpose' | 'charity-purpose' | 'call-purpose' | 'nature-of-goods' | 'prize-no-purchase' | 'prize-description' | 'prize-entry-method' | 'callback-number' | 'freephone-number' | 'postal-address' | 'email-address' | 'source-of-number' | 'interactive-opt-out' | 'toll-free-opt-out' | 'do-not-call-option' | 'continue-or-end-question' | 'recording-notice' | 'artificial-voice-notice' | 'automated-device-notice' | 'information-contact' | 'pitch' | 'survey-question' | 'total-cost' | 'material-restrictions' | 'refund-policy' | 'prize-odds' | 'prize-costs' | 'card-liability-limits' | 'negative-option-terms' | 'debt-relief-time' | 'debt-relief-amount' | 'debt-relief-harm' | 'debt-relief-account' | 'attempt-to-collect-debt' | 'from-debt-collector' | 'debt-details' | 'location-purpose' | 'request-to-reply' | 'contact-person' | 'salutation' | 'date-and-time' | 'reply-times' | 'any-representative' | 'employer-name' | 'customer-information-notice' | 'customer-information-refusal-right')[] | undefined;
    /**
     * The telephone number that the recording gives for a return call; null if it gives none. Absent: missing,
     * wherever a rule asks for it.
     */
    callbackNumber?: {
      /**
       * The telephone number that the recording gives for a return call. Absent: missing, wherever a rule asks for
       * it.
       */
      number?: string | undefined;
      /**
       * Whose number the recording gives; it may not be the number of the dialer itself (47 CFR 64.1200(b)(2)).
       * Absent: missing, wherever a rule asks for it.
       */
      belongsTo?: 'telemarketer' | 'seller' | 'charity' | undefined;
      /** What a call to the number that the recording gives costs. Absent: missing, wherever a rule asks for it. */
      tariff?: 'free' | 'geographic' | 'mobile' | 'premium' | undefined;
      /**
       * Whether a person or an answering service answers that number in regular business hours. Absent: missing,
       * wherever a rule asks for it.
       */
      answeredInBusinessHours?: boolean | undefined;
      /**
       * Whether do-not-call requests are taken on that number in regular business hours. Absent: missing, wherever
       * a rule asks for it.
       */
      takesDncRequests?: boolean | undefined;
      /**
       * Whether that number takes such requests for as long as the campaign lasts. Absent: missing, wherever a rule
       * asks for it.
       */
      throughCampaign?: boolean | undefined;
    } | null | undefined;
    /**
     * Milliseconds from the end of the opening identification and disclosures to the opt-out instruction (47 CFR
     * 64.1200(b)(3)). Absent: missing, wherever a rule asks for it.
     */
    optOutAfterIdentificationMs?: number | undefined;
    /**
     * The opt-out by voice or keypress that the recording offers during the call; null if it offers none. Absent:
     * missing, wherever a rule asks for it (missing if a person can answer).
     */
    interactiveOptOut?: {
      /**
       * Whether the voice or keypress opt-out adds the number to the do-not-call list by itself. Absent: missing,
       * wherever a rule asks for it.
       */
      addsToList?: boolean | undefined;
      /**
       * Whether the voice or keypress opt-out, once it is used, ends the call at once. Absent: missing, wherever a
       * rule asks for it.
       */
      disconnects?: boolean | undefined;
      /**
       * Whether the voice or keypress opt-out works at any time during the message. Absent: missing, wherever a
       * rule asks for it.
       */
      throughoutMessage?: boolean | undefined;
    } | null | undefined;
    /**
     * The toll-free opt-out number for those who get the message on an answering machine; null if none is given.
     * Absent: missing, wherever a rule asks for it (missing if a machine can answer).
     */
    tollFreeOptOut?: {
      /** The toll-free number on which the person can opt out. Absent: missing, wherever a rule asks for it. */
      number?: string | undefined;
      /**
       * Whether the toll-free number leads directly to the automated opt-out. Absent: missing, wherever a rule asks
       * for it.
       */
      direct?: boolean | undefined;
      /**
       * Whether the opt-out on the toll-free number adds the called number to the do-not-call list by itself.
       * Absent: missing, wherever a rule asks for it.
       */
      addsToList?: boolean | undefined;
      /**
       * Whether the opt-out on the toll-free number ends that call at once after it is used. Absent: missing,
       * wherever a rule asks for it.
       */
      disconnects?: boolean | undefined;
      /**
       * Whether the toll-free number can be reached at any time throughout the campaign. Absent: missing, wherever
       * a rule asks for it.
       */
      atAnyTime?: boolean | undefined;
    } | null | undefined;
    /** How many seconds the recording lasts. Absent: not shown. */
    durationSeconds?: number | undefined;
    /** Whether a live person introduces the recording and asks whether it may be played. Absent: not shown. */
    introducedByAgent?: boolean | undefined;
    /**
     * Whether a person attends the equipment while it plays the recording. Absent: missing, wherever a rule asks
     * for it (missing in Kentucky and Tennessee).
     */
    attended?: boolean | undefined;
    /**
     * Seconds from the called person's hang-up until the equipment releases the line. Absent: missing, wherever a
     * rule asks for it (missing where the place has a limit).
     */
    releasesLineWithinSeconds?: number | undefined;
  } | null | undefined;
  /**
   * The recording for persons whose call is abandoned, where the dialer plays it besides another recorded message.
   * Absent: missing, wherever a rule asks for it (call.message is taken if call.voice is live; otherwise missing as
   * call.message is).
   */
  abandonmentMessage?: {
    /** What the recording says, in the order in which it says it. Absent: missing, wherever a rule asks for it. */
    says?: readonly ('agent-name' | 'telemarketer-name' | 'seller-name' | 'seller-registered-name' | 'charity-name' | 'collector-name' | 'sales-purpose' | 'charity-purpose' | 'call-purpose' | 'nature-of-goods' | 'prize-no-purchase' | 'prize-description' | 'prize-entry-method' | 'callback-number' | 'freephone-number' | 'postal-address' | 'email-address' | 'source-of-number' | 'interactive-opt-out' | 'toll-free-opt-out' | 'do-not-call-option' | 'continue-or-end-question' | 'recording-notice' | 'artificial-voice-notice' | 'automated-device-notice' | 'information-contact' | 'pitch' | 'survey-question' | 'total-cost' | 'material-restrictions' | 'refund-policy' | 'prize-odds' | 'prize-costs' | 'card-liability-limits' | 'negative-option-terms' | 'debt-relief-time' | 'debt-relief-amount' | 'debt-relief-harm' | 'debt-relief-account' | 'attempt-to-collect-debt' | 'from-debt-collector' | 'debt-details' | 'location-purpose' | 'request-to-reply' | 'contact-person' | 'salutation' | 'date-and-time' | 'reply-times' | 'any-representative' | 'employer-name' | 'customer-information-notice' | 'customer-information-refusal-right')[] | undefined;
    /**
     * The telephone number that the recording gives for a return call; null if it gives none. Absent: missing,
     * wherever a rule asks for it.
     */
    callbackNumber?: {
      /**
       * The telephone number that the recording gives for a return call. Absent: missing, wherever a rule asks for
       * it.
       */
      number?: string | undefined;
      /**
       * Whose number the recording gives; it may not be the number of the dialer itself (47 CFR 64.1200(b)(2)).
       * Absent: missing, wherever a rule asks for it.
       */
      belongsTo?: 'telemarketer' | 'seller' | 'charity' | undefined;
      /** What a call to the number that the recording gives costs. Absent: missing, wherever a rule asks for it. */
      tariff?: 'free' | 'geographic' | 'mobile' | 'premium' | undefined;
      /**
       * Whether a person or an answering service answers that number in regular business hours. Absent: missing,
       * wherever a rule asks for it.
       */
      answeredInBusinessHours?: boolean | undefined;
      /**
       * Whether do-not-call requests are taken on that number in regular business hours. Absent: missing, wherever
       * a rule asks for it.
       */
      takesDncRequests?: boolean | undefined;
      /**
       * Whether that number takes such requests for as long as the campaign lasts. Absent: missing, wherever a rule
       * asks for it.
       */
      throughCampaign?: boolean | undefined;
    } | null | undefined;
    /**
     * Milliseconds from the end of the opening identification and disclosures to the opt-out instruction (47 CFR
     * 64.1200(b)(3)). Absent: missing, wherever a rule asks for it.
     */
    optOutAfterIdentificationMs?: number | undefined;
    /**
     * The opt-out by voice or keypress that the recording offers during the call; null if it offers none. Absent:
     * missing, wherever a rule asks for it (missing if a person can answer).
     */
    interactiveOptOut?: {
      /**
       * Whether the voice or keypress opt-out adds the number to the do-not-call list by itself. Absent: missing,
       * wherever a rule asks for it.
       */
      addsToList?: boolean | undefined;
      /**
       * Whether the voice or keypress opt-out, once it is used, ends the call at once. Absent: missing, wherever a
       * rule asks for it.
       */
      disconnects?: boolean | undefined;
      /**
       * Whether the voice or keypress opt-out works at any time during the message. Absent: missing, wherever a
       * rule asks for it.
       */
      throughoutMessage?: boolean | undefined;
    } | null | undefined;
    /**
     * The toll-free opt-out number for those who get the message on an answering machine; null if none is given.
     * Absent: missing, wherever a rule asks for it (missing if a machine can answer).
     */
    tollFreeOptOut?: {
      /** The toll-free number on which the person can opt out. Absent: missing, wherever a rule asks for it. */
      number?: string | undefined;
      /**
       * Whether the toll-free number leads directly to the automated opt-out. Absent: missing, wherever a rule asks
       * for it.
       */
      direct?: boolean | undefined;
      /**
       * Whether the opt-out on the toll-free number adds the called number to the do-not-call list by itself.
       * Absent: missing, wherever a rule asks for it.
       */
      addsToList?: boolean | undefined;
      /**
       * Whether the opt-out on the toll-free number ends that call at once after it is used. Absent: missing,
       * wherever a rule asks for it.
       */
      disconnects?: boolean | undefined;
      /**
       * Whether the toll-free number can be reached at any time throughout the campaign. Absent: missing, wherever
       * a rule asks for it.
       */
      atAnyTime?: boolean | undefined;
    } | null | undefined;
    /** How many seconds the recording lasts. Absent: not shown. */
    durationSeconds?: number | undefined;
    /** Whether a live person introduces the recording and asks whether it may be played. Absent: not shown. */
    introducedByAgent?: boolean | undefined;
    /**
     * Whether a person attends the equipment while it plays the recording. Absent: missing, wherever a rule asks
     * for it (missing in Kentucky and Tennessee).
     */
    attended?: boolean | undefined;
    /**
     * Seconds from the called person's hang-up until the equipment releases the line. Absent: missing, wherever a
     * rule asks for it (missing where the place has a limit).
     */
    releasesLineWithinSeconds?: number | undefined;
  } | null | undefined;
}

/** A section of {@link CallContext}. */
export interface CalleeFacts {
  /** The telephone number to call. The context is malformed without it. */
  number: string;
  /**
   * The country (ISO 3166-1 alpha-2) by whose dialing plan a number in national format is read. Absent: counts as
   * not given.
   */
  country?: string | undefined;
  /**
   * What kind of number it is at the time of the call. Absent: counts as not given (the strictest for each rule is
   * taken: mobile for 47 CFR 64.1200(a)(1), a home for 47 CFR 64.1200(a)(3)).
   */
  lineType?: 'mobile' | 'landline' | 'voip' | 'paging' | 'toll-free' | undefined;
  /**
   * What the line is used for: business only if use for business alone is shown, so a sole trader's or mixed mobile
   * is residential. Absent: counts as "residential".
   */
  use?: 'residential' | 'business' | 'emergency-line' | 'patient-or-guest-room' | undefined;
  /**
   * For the United Kingdom, who holds the line; sole traders and ordinary partnerships are individuals. Absent:
   * counts as not given (both registers are asked and the rules for individuals apply).
   */
  subscriber?: 'individual' | 'corporate' | undefined;
  /**
   * The caller's own identifier of the person who is called. Absent: missing, wherever a rule asks for it (missing
   * for limits per person).
   */
  personId?: string | undefined;
  /**
   * Every other telephone number that is known for the person. Absent: missing, wherever a rule asks for it
   * (missing for debt collection; otherwise an empty list is taken).
   */
  otherNumbers?: readonly string[] | undefined;
  /**
   * The places where the person may be. Absent: nothing in it is given (the number's area code is then the
   * evidence).
   */
  locations?: readonly {
    /**
     * The country (ISO 3166-1 alpha-2) where the person may be. Absent: counts as not given (the country of
     * callee.locations[].region is taken).
     */
    country?: string | undefined;
    /**
     * The state, province or other region (ISO 3166-2) where the person may be, such as US-NY, CA-ON or AU-NSW.
     * Absent: not shown.
     */
    region?: string | undefined;
    /** The county where the person may be. Absent: not shown (all time zones of the region remain possible). */
    county?: string | undefined;
    /**
     * The city, town or village where the person may be. Absent: not shown (any locality of the county remains
     * possible).
     */
    locality?: string | undefined;
    /** The postal code of the place where the person may be. Absent: not shown. */
    postalCode?: string | undefined;
    /** The IANA time zone of the place where the person may be. Absent: not shown. */
    timeZone?: string | undefined;
    /**
     * How the place is known: confirmed if the person named it for this call or just before, otherwise on file.
     * Absent: counts as "on-file".
     */
    basis?: 'confirmed' | 'on-file' | undefined;
  }[] | undefined;
  /**
   * Whether the number is in no published directory; false if it was screened and is listed. Absent: not shown
   * (only false permits).
   */
  unlisted?: boolean | undefined;
  /**
   * Whether the called person is charged for the call (47 CFR 64.1200(a)(1)(iii)). Absent: counts as false (true is
   * taken if callee.lineType is paging).
   */
  calledPartyPays?: boolean | undefined;
  /** The day on which a landline number was moved to a mobile; null if it was not moved. Absent: not shown. */
  portedToMobileOn?: Day | null | undefined;
  /**
   * The answer of the Reassigned Numbers Database (47 CFR 64.1200(m)); null if there is none. Absent: not shown
   * (missing in Maine).
   */
  reassignedNumber?: {
    /**
     * What the database answered to the question whether the number has been disconnected since the date asked
     * about. The context is malformed without it.
     */
    answer: 'yes' | 'no' | 'no-data';
    /** When the database was asked. The context is malformed without it. */
    queriedAt: Instant;
    /**
     * The date asked about: a day on which the person is known to have had the number. The context is malformed
     * without it.
     */
    consentOn: Day;
  } | null | undefined;
  /**
   * Whether the line is at the person's place of employment. Absent: missing, wherever a rule asks for it (missing
   * for debt collection).
   */
  workplace?: boolean | undefined;
  /**
   * The times at which the person asked not to be called or which are known to be inconvenient, by the creditor's
   * file too. Absent: missing, wherever a rule asks for it (missing for debt collection).
   */
  inconvenientTimes?: readonly {
    days?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[] | undefined;
    on?: Day | undefined;
    from: string;
    to: string;
  }[] | undefined;
  /**
   * Whether the person, or the creditor's file, says that this line is at an inconvenient place. Absent: missing,
   * wherever a rule asks for it (missing for debt collection).
   */
  inconvenientPlace?: boolean | undefined;
}

/** A section of {@link CallContext}. */
export interface PartyFacts {
  /**
   * The caller's own identifier of the party, by which opt-outs, consents and prior calls are matched. The context
   * is malformed without it.
   */
  id: string;
  /** The name of the party as it is to be spoken. Absent: counts as not given (the id is taken). */
  name?: string | undefined;
  /** What kind of body the party is. Absent: not shown (counts as business). */
  type?: 'business' | 'registered-charity' | 'religious-body' | 'government-body' | 'political-party' | 'educational-institution' | 'newspaper' | undefined;
  /**
   * Whether the Federal Trade Commission has jurisdiction over the seller, telemarketer or charity; false for a
   * bank, a federal credit union or savings association, a common carrier as such and a true non-profit (15 USC
   * 6106). Absent: counts as true.
   */
  ftcJurisdiction?: boolean | undefined;
  /** Whether the party is a tax-exempt non-profit organization (47 CFR 64.1200(f)(15)). Absent: not shown. */
  taxExempt?: boolean | undefined;
  /**
   * Divisions, brands and affiliates of the seller or charity whose do-not-call requests bind it too, because the
   * person would expect it (47 CFR 64.1200(d)(5)). Absent: nothing in it is given.
   */
  relatedIds?: readonly string[] | undefined;
  /**
   * The schemes in which the party is registered today, such as ca-dncl, us-fl or us-ne-device. Absent: missing,
   * wherever a rule asks for it (missing in Canada and for device permits; elsewhere only advice depends on it).
   */
  registeredIn?: readonly string[] | undefined;
  /**
   * Whether the seller calls nobody but persons with an agreement or a relationship and uses the registry for
   * nothing else (16 CFR 310.8). Absent: not shown.
   */
  callsOnlyExemptPersons?: boolean | undefined;
  /**
   * Whether the seller is a telecommunications carrier or interconnected VoIP provider (47 CFR 64.2003). Absent:
   * counts as false (a carrier states it once, among the standing facts).
   */
  telecomCarrier?: boolean | undefined;
  /**
   * The licences that the seller holds for this offer, such as insurance, real-estate, securities or attorney.
   * Absent: not shown.
   */
  licences?: readonly string[] | undefined;
  /**
   * The day since which the party has been operating lawfully and without a break under the same business name.
   * Absent: not shown.
   */
  inBusinessSince?: Day | undefined;
  /**
   * What entitles the seller to call about pensions, as regulation 21B of PECR lists it; none if nothing does.
   * Absent: missing, wherever a rule asks for it (missing if offer.category is pensions).
   */
  pensionCaller?: 'fca-authorised' | 'trustee-or-manager' | 'none' | undefined;
  /** How large the seller is, for the exemptions that some states give to small callers. Absent: not shown. */
  size?: {
    /** How many people the party employs. Absent: not shown. */
    employees?: number | undefined;
    /** How many sales calls the party makes in a week. Absent: not shown. */
    solicitationsPerWeek?: number | undefined;
    /** How many sales calls the party makes in a year. Absent: not shown. */
    solicitationsPerYear?: number | undefined;
  } | undefined;
}

/** A section of {@link CallContext}. */
export interface OfferFacts {
  /** Who would buy or give: an individual or a business. Absent: counts as "individual". */
  buyer?: 'individual' | 'business' | undefined;
  /** What is sold. Absent: counts as "general". */
  category?: 'general' | 'nondurable-office-or-cleaning-supplies' | 'debt-relief' | 'credit-repair' | 'recovery' | 'advance-fee-credit' | 'pay-per-call' | 'franchise' | 'business-opportunity' | 'technical-support' | 'securities' | 'insurance' | 'medicare-advantage' | 'real-estate' | 'newspaper-subscription' | 'claims-management' | 'pensions' | undefined;
  /**
   * Whether sale and payment are complete only after a face-to-face presentation (16 CFR 310.6(b)(3)). Absent: not
   * shown.
   */
  faceToFaceClose?: boolean | undefined;
  /** Whether the offer is a prize promotion. Absent: counts as false. */
  prizePromotion?: boolean | undefined;
  /** Whether the customer's silence or failure to cancel counts as acceptance. Absent: counts as false. */
  negativeOption?: boolean | undefined;
  /**
   * Whether the offer is free at first and then has to be paid for unless the person acts. Absent: missing,
   * wherever a rule asks for it (missing if an account is preacquired).
   */
  freeToPay?: boolean | undefined;
  /** Whether the offer is protection against loss or misuse of credit cards. Absent: counts as false. */
  cardProtection?: boolean | undefined;
  /** Whether the product or service is one that the customer does not have yet. Absent: not shown. */
  newToCustomer?: boolean | undefined;
  /** Whether the offer is to maintain or repair goods that the person bought from this seller. Absent: not shown. */
  maintainsGoodsSold?: boolean | undefined;
}

/** A section of {@link CallContext}. */
export interface CampaignFacts {
  /**
   * The caller's own identifier of the campaign: one seller and one offer, never renewed to start the count afresh.
   * Absent: missing, wherever a rule asks for it (missing for the abandonment rules).
   */
  id?: string | undefined;
  /**
   * The day (UTC) of the first call of the campaign. Absent: missing, wherever a rule asks for it (missing for the
   * abandonment rules).
   */
  startedOn?: Day | undefined;
  /** The day (UTC) on which the campaign ends; null if that is open. Absent: counts as not given. */
  endsOn?: Day | null | undefined;
  /** Whether the campaign has more than one interstate call (16 CFR 310.2). Absent: counts as true. */
  interstate?: boolean | undefined;
  /**
   * How many calls have been answered and abandoned so far in the current period, 0 and 0 at its start. Absent:
   * missing, wherever a rule asks for it (missing for a call that may be abandoned, in the United States, in Canada
   * and in the United Kingdom before 2017-03-01; in the United Kingdom today only falsePositiveTest is missing,
   * where machine detection is on, and the rest is advice).
   */
  counts?: readonly ({
    /**
     * Marks the counts of a 30-day period in the United States, which serve both federal regulators. The context is
     * malformed without it.
     */
    regulator: 'us';
    /**
     * The day (UTC) on which the period started: campaign.startedOn plus a multiple of 30 days. The context is
     * malformed without it.
     */
    periodStartedOn: Day;
    /**
     * How many calls of the period a person answered, not counting recorded calls that comply. The context is
     * malformed without it.
     */
    answeredByPerson: number;
    /**
     * How many of those calls were abandoned, including calls that got the abandonment message. The context is
     * malformed without it.
     */
    abandoned: number;
  } | {
    /** Marks the counts of one day in the United Kingdom. The context is malformed without it. */
    regulator: 'gb';
    /** The day (Europe/London) that the counts are of. The context is malformed without it. */
    on: Day;
    /** Whether the counts are those of a campaign or of a call centre. The context is malformed without it. */
    per: 'campaign' | 'call-centre';
    /** The caller's own identifier of that campaign or call centre. The context is malformed without it. */
    id: string;
    /** How many answered calls of the day were put through to an agent. The context is malformed without it. */
    putToAgents: number;
    /**
     * How many of the calls put through to an agent turned out to be answering machines. The context is malformed
     * without it.
     */
    putToAgentsMachines: number;
    /** Says that answering machine detection was on that day. The context is malformed without it. */
    machineDetection: true;
    /** How many calls answered by a person were dropped that day. The context is malformed without it. */
    droppedPersons: number;
    /** How many calls were taken for answering machines that day. The context is malformed without it. */
    machinesDetected: number;
    /**
     * The test of how often the detection takes a person for a machine; null if there was none. Absent: missing,
     * wherever a rule asks for it (predictive dialing is denied without it, whether it is null or absent).
     */
    falsePositiveTest?: {
      /** How many calls that were taken for answering machines were examined. The context is malformed without it. */
      tested: number;
      /**
       * How many of the examined calls had in truth been answered by a person. The context is malformed without it.
       */
      falsePositives: number;
    } | null | undefined;
  } | {
    /** Marks the counts of one day in the United Kingdom. The context is malformed without it. */
    regulator: 'gb';
    /** The day (Europe/London) that the counts are of. The context is malformed without it. */
    on: Day;
    /** Whether the counts are those of a campaign or of a call centre. The context is malformed without it. */
    per: 'campaign' | 'call-centre';
    /** The caller's own identifier of that campaign or call centre. The context is malformed without it. */
    id: string;
    /** How many answered calls of the day were put through to an agent. The context is malformed without it. */
    putToAgents: number;
    /**
     * How many of the calls put through to an agent turned out to be answering machines. The context is malformed
     * without it.
     */
    putToAgentsMachines: number;
    /** Says that answering machine detection was off that day. The context is malformed without it. */
    machineDetection: false;
    /**
     * How many answered calls were dropped that day, whether a person or a machine had answered. The context is
     * malformed without it.
     */
    droppedUnknown: number;
  } | {
    /** Marks the counts of a calendar month in Canada. The context is malformed without it. */
    regulator: 'ca';
    /** The calendar month, written YYYY-MM. The context is malformed without it. */
    month: string;
    /** How many calls of the month a person answered. The context is malformed without it. */
    answeredByPerson: number;
    /** How many of those calls were abandoned. The context is malformed without it. */
    abandoned: number;
  })[] | undefined;
}

/** A section of {@link CallContext}. */
export interface RegistriesFacts {
  /**
   * What the National Do Not Call Registry of the United States said about the called number. Absent: missing,
   * wherever a rule asks for it.
   */
  'us-national'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Colorado said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-co'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Florida said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-fl'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Indiana said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-in'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Louisiana said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-la'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Massachusetts said about the called number. Absent: missing, wherever a rule asks
   * for it.
   */
  'us-ma'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Mississippi, which ended on 1 July 2023, said about the called number. Absent:
   * missing, wherever a rule asks for it.
   */
  'us-ms'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Missouri said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-mo'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Oklahoma said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-ok'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Pennsylvania said about the called number. Absent: missing, wherever a rule asks
   * for it.
   */
  'us-pa'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Tennessee said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-tn'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Texas said about the called number. Absent: missing, wherever a rule asks for it.
   */
  'us-tx'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the do-not-call list of Wyoming said about the called number. Absent: missing, wherever a rule asks for
   * it.
   */
  'us-wy'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the Telephone Preference Service of the United Kingdom said about the called number. Absent: missing,
   * wherever a rule asks for it.
   */
  'uk-tps'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the Corporate Telephone Preference Service of the United Kingdom said about the called number. Absent:
   * missing, wherever a rule asks for it.
   */
  'uk-ctps'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the National Do Not Call List of Canada said about the called number. Absent: missing, wherever a rule
   * asks for it.
   */
  'ca-dncl'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * What the Do Not Call Register of Australia said about the called number. Absent: missing, wherever a rule asks
   * for it.
   */
  'au-dncr'?: {
    /**
     * Whether the called number was on the registry in the version used. Absent: missing, wherever a rule asks for
     * it.
     */
    listed?: boolean | undefined;
    /**
     * The day on which the number was listed; null if there is none. Absent: counts as not given (a listed number
     * counts as listed long ago, that is, for 28 days and more).
     */
    listedOn?: Day | null | undefined;
    /**
     * The day on which that version was obtained from the registry operator; in Australia the day of the wash, in
     * the United Kingdom the day of the check. Absent: missing, wherever a rule asks for it (if the version is
     * older than the rule permits, it is missing too, with the date).
     */
    versionOn?: Day | undefined;
  } | undefined;
  /**
   * The registry fees that were paid, by whom and for which area codes. Absent: missing, wherever a rule asks for
   * it.
   */
  subscriptions?: readonly {
    /** The registry whose fee was paid. The context is malformed without it. */
    registry: 'us-national' | 'ca-dncl';
    /** The party that paid the fee. The context is malformed without it. */
    payer: string;
    /** The area codes that the fee was paid for, or 'all'. The context is malformed without it. */
    areaCodes: readonly string[] | 'all';
    /** The first day on which the subscription is valid. The context is malformed without it. */
    validFromOn: Day;
    /** The last day on which the subscription is valid. The context is malformed without it. */
    validToOn: Day;
  }[] | undefined;
}

/** A section of {@link CallContext}. */
export interface RelationshipFacts {
  /**
   * The seller or charity that the relationship is with; a relationship with anyone else is none. Absent: not
   * shown.
   */
  with?: string | undefined;
  /**
   * The day of the last purchase, rental, lease or financial transaction (47 CFR 64.1200(f)(5)); null if there was
   * none. Absent: not shown.
   */
  lastTransactionOn?: Day | null | undefined;
  /** The day of the last payment (16 CFR 310.2); null if there was none. Absent: not shown. */
  lastPaymentOn?: Day | null | undefined;
  /** The day of the last shipment or delivery (16 CFR 310.2); null if there was none. Absent: not shown. */
  lastShipmentOn?: Day | null | undefined;
  /**
   * The day of the last inquiry or application to this party about its goods or services, not about its hours or
   * location (47 CFR 64.1200(f)(5)); null if there was none. Absent: not shown.
   */
  lastInquiryOn?: Day | null | undefined;
  /**
   * Whether the relationship was formed by voluntary two-way communication (47 CFR 64.1200(f)(5)). Absent: not
   * shown.
   */
  twoWay?: boolean | undefined;
  /** Whether a contract, an account or a service runs today. Absent: not shown. */
  ongoing?: boolean | undefined;
  /** When either side ended the relationship; null if neither did. Absent: counts as not given. */
  endedAt?: Instant | DayAlone | null | undefined;
  /** The day on which a written contract ends or ended; null if there is none. Absent: not shown. */
  contractEndsOn?: Day | null | undefined;
  /** Whether a client would reasonably expect such calls (regulation 21B of PECR). Absent: not shown. */
  callsExpected?: boolean | undefined;
  /**
   * Whether a free opt-out was given when the contact details were collected and in every later communication
   * (regulation 21B of PECR). Absent: not shown.
   */
  optOutOffered?: boolean | undefined;
  /**
   * Whether the person is a member of this charity or, in Australia, a student or alumnus of this institution.
   * Absent: not shown.
   */
  member?: boolean | undefined;
  /** The day of the last gift to this charity (16 CFR 310.2); null if there was none. Absent: not shown. */
  lastGiftOn?: Day | null | undefined;
}

/** A section of {@link CallContext}. */
export interface HistoryFacts {
  /**
   * The moment from which on the list of calls is complete: it holds every call that was still going on then, and
   * every later one. Absent: missing, wherever a rule asks for it (missing if a rule looks back).
   */
  completeSince?: Instant | undefined;
  /**
   * The prior calls, attempts and texts. Absent: missing, wherever a rule asks for it (missing if a rule looks
   * back).
   */
  calls?: readonly {
    /** When the phone rang or, for a text, when it was sent. The context is malformed without it. */
    at: Instant;
    /**
     * When the line was released. Absent: missing, wherever a rule asks for it (missing if the outcome is a misuse
     * (such as abandoned or silent) or machine-hangup and the start alone does not settle it).
     */
    endedAt?: Instant | undefined;
    /**
     * The telephone number that was called or that phoned. Absent: counts as not given (this call's number is
     * taken).
     */
    number?: string | undefined;
    /**
     * The caller's own identifier of the person who was called or who phoned. Absent: counts as not given (this
     * call's person is taken).
     */
    personId?: string | undefined;
    /**
     * The seller, charity or creditor for which the call was made. Absent: counts as not given (this call's seller,
     * charity or creditor is taken).
     */
    for?: string | undefined;
    /**
     * The party that placed the call, such as the debt collector. Absent: counts as not given (the party that
     * places this call is taken).
     */
    by?: string | undefined;
    /** The campaign in which the call was made. Absent: counts as not given. */
    campaignId?: string | undefined;
    /** Who phoned: inbound if the person did. Absent: counts as "outbound". */
    direction?: 'outbound' | 'inbound' | undefined;
    /** Whether it was a call or a text message. Absent: counts as "call". */
    medium?: 'call' | 'text' | undefined;
    /** By voice or by text: another way to say what medium says. Absent: counts as "voice". */
    channel?: 'voice' | 'text' | undefined;
    /**
     * Why the call was made, in the words of call.purpose. Absent: counts as not given (this call's purpose is
     * taken).
     */
    purpose?: 'sale' | 'charity' | 'informational' | 'debt-collection' | 'survey' | 'political' | 'emergency' | undefined;
    /**
     * What a call without a pitch told the person, in the words of call.content. Absent: counts as not given (this
     * call's content is taken).
     */
    content?: 'non-commercial' | 'commercial-information' | 'package-delivery' | 'inmate-collect-call' | 'fraud-alert' | 'data-breach-alert' | 'breach-remedy' | 'money-transfer-alert' | 'healthcare' | 'healthcare-billing' | 'school' | 'utility' | 'order-status' | undefined;
    /**
     * The citation of the exemption that the call relied on, as its decision gave it; null if none, because it had
     * consent. Absent: counts as not given (the call counts against every cap).
     */
    exemption?: string | null | undefined;
    /**
     * The parcel, alert or collect call that the call was about, as in call.event.id. Absent: counts as not given
     * (this call's event is taken).
     */
    eventId?: string | undefined;
    /**
     * Whose voice was heard, in the words of call.voice. Absent: counts as not given (this call's voice is taken).
     */
    voice?: 'live' | 'prerecorded' | 'artificial' | 'soundboard' | undefined;
    /**
     * What the call was about, in the words of call.subject. Absent: counts as not given (this call's subject is
     * taken).
     */
    subject?: string | undefined;
    /**
     * The debts that were discussed or, if nobody answered, for which the call was placed. Absent: counts as not
     * given (every debt of this call is taken).
     */
    debtIds?: readonly string[] | undefined;
    /**
     * How the call went: abandoned if only an information message was played, silent if nothing was, failed if the
     * number is not in service. Absent: missing, wherever a rule asks for it.
     */
    outcome?: 'answered' | 'abandoned' | 'silent' | 'machine-hangup' | 'machine-message' | 'no-answer' | 'busy' | 'failed' | 'declined' | undefined;
    /**
     * Whether the person spoke with a representative, in debt collection about the debts in debtIds. Absent: counts
     * as true (true is taken if history.calls[].outcome is answered).
     */
    conversation?: boolean | undefined;
    /** How many seconds the phone rang. Absent: counts as not given (it is taken to have rung long enough). */
    ringSeconds?: number | undefined;
    /**
     * Milliseconds from the end of the person's greeting (in the United Kingdom from its start, or else from
     * pick-up) until an agent spoke; null if none ever did. Absent: counts as not given (what
     * history.calls[].outcome says is taken).
     */
    greetingToAgentMs?: number | null | undefined;
    /**
     * Milliseconds from the same moment until a recording began; null if none ever did. Absent: counts as not given
     * (what history.calls[].outcome says is taken).
     */
    greetingToMessageMs?: number | null | undefined;
    /**
     * Milliseconds from the same moment until the end of the call. Absent: counts as not given (more than 2000 is
     * taken).
     */
    greetingToEndMs?: number | undefined;
    /**
     * Who hung up. Absent: counts as "person" (person is the stricter in Nevada; in the United Kingdom caller is
     * taken).
     */
    endedBy?: 'caller' | 'person' | undefined;
  }[] | undefined;
}

/** A section of {@link CallContext}. */
export interface CalendarFacts {
  /**
   * The declared emergencies that are known now. Absent: missing, wherever a rule asks for it (missing for sales
   * calls to New York and Louisiana).
   */
  emergencies?: readonly {
    /** The region (ISO 3166-2) for which the emergency was declared. The context is malformed without it. */
    region: string;
    /** The county for which the emergency was declared. Absent: counts as not given (the whole region is taken). */
    county?: string | undefined;
    /**
     * The city, town or village for which the emergency was declared. Absent: counts as not given (the whole county
     * is taken).
     */
    locality?: string | undefined;
    /** When the emergency began. The context is malformed without it. */
    fromAt: Instant;
    /** When the emergency ends; null if that is open. The context is malformed without it. */
    untilAt: Instant | null;
    /** Who declared the emergency, or in which order it was declared. The context is malformed without it. */
    authority: string;
  }[] | undefined;
  /**
   * The proclaimed holidays beyond those that the package computes. Absent: missing, wherever a rule asks for it
   * (missing for Louisiana and for Australian public holidays of a year that the package does not hold; otherwise
   * an empty list is taken).
   */
  holidays?: readonly {
    /**
     * The country (ISO 3166-1 alpha-2) or region (ISO 3166-2) where the day is a holiday. The context is malformed
     * without it.
     */
    place: string | string;
    /** The day of the holiday. The context is malformed without it. */
    on: Day;
    /** The name of the holiday. The context is malformed without it. */
    name: string;
  }[] | undefined;
}

/** A section of {@link CallContext}. */
export interface ConductFacts {
  /**
   * Who or what answered; a person who was taken for a machine is a person. Absent: still to come; after the call,
   * missing.
   */
  answeredBy?: 'person' | 'machine' | 'none' | 'busy' | 'invalid' | undefined;
  /**
   * Milliseconds from the end of the person's greeting to a live agent; null if none ever came. Absent: still to
   * come; after the call, missing (0 is taken if the agent dials, or is bound to the call before it is dialed).
   */
  greetingToAgentMs?: number | null | undefined;
  /**
   * Milliseconds from the end of the person's greeting to the start of a recording; null if none was played.
   * Absent: still to come; after the call, missing.
   */
  greetingToMessageMs?: number | null | undefined;
  /**
   * Milliseconds from the end of the person's greeting to the end of the call; null if there is no such moment.
   * Absent: still to come; after the call, missing.
   */
  greetingToEndMs?: number | null | undefined;
  /** Who hung up. Absent: still to come; after the call, missing. */
  endedBy?: 'caller' | 'person' | undefined;
  /** How many seconds an unanswered call rang. Absent: still to come; after the call, missing. */
  ringSeconds?: number | undefined;
  /** How many times an unanswered call rang. Absent: still to come; after the call, missing. */
  rings?: number | undefined;
  /** When the call ended. Absent: still to come; after the call, missing. */
  endedAt?: Instant | undefined;
  /** What the agent or the recording said, and when. Absent: still to come; after the call, missing. */
  disclosures?: readonly {
    /** What was said. The context is malformed without it. */
    says: 'agent-name' | 'telemarketer-name' | 'seller-name' | 'seller-registered-name' | 'charity-name' | 'collector-name' | 'sales-purpose' | 'charity-purpose' | 'call-purpose' | 'nature-of-goods' | 'prize-no-purchase' | 'prize-description' | 'prize-entry-method' | 'callback-number' | 'freephone-number' | 'postal-address' | 'email-address' | 'source-of-number' | 'interactive-opt-out' | 'toll-free-opt-out' | 'do-not-call-option' | 'continue-or-end-question' | 'recording-notice' | 'artificial-voice-notice' | 'automated-device-notice' | 'information-contact' | 'pitch' | 'survey-question' | 'total-cost' | 'material-restrictions' | 'refund-policy' | 'prize-odds' | 'prize-costs' | 'card-liability-limits' | 'negative-option-terms' | 'debt-relief-time' | 'debt-relief-amount' | 'debt-relief-harm' | 'debt-relief-account' | 'attempt-to-collect-debt' | 'from-debt-collector' | 'debt-details' | 'location-purpose' | 'request-to-reply' | 'contact-person' | 'salutation' | 'date-and-time' | 'reply-times' | 'any-representative' | 'employer-name' | 'customer-information-notice' | 'customer-information-refusal-right';
    /** Milliseconds from the answer to the end of the statement. The context is malformed without it. */
    atMs: number;
    /** Whether what was said was true. Absent: counts as true. */
    truthful?: boolean | undefined;
    /** Whether it was said clearly. Absent: counts as true. */
    clear?: boolean | undefined;
  }[] | undefined;
  /**
   * What the person asked to be told; each must be among the disclosures. Absent: still to come; after the call,
   * missing.
   */
  requests?: readonly ('agent-name' | 'telemarketer-name' | 'seller-name' | 'seller-registered-name' | 'charity-name' | 'collector-name' | 'sales-purpose' | 'charity-purpose' | 'call-purpose' | 'nature-of-goods' | 'prize-no-purchase' | 'prize-description' | 'prize-entry-method' | 'callback-number' | 'freephone-number' | 'postal-address' | 'email-address' | 'source-of-number' | 'interactive-opt-out' | 'toll-free-opt-out' | 'do-not-call-option' | 'continue-or-end-question' | 'recording-notice' | 'artificial-voice-notice' | 'automated-device-notice' | 'information-contact' | 'pitch' | 'survey-question' | 'total-cost' | 'material-restrictions' | 'refund-policy' | 'prize-odds' | 'prize-costs' | 'card-liability-limits' | 'negative-option-terms' | 'debt-relief-time' | 'debt-relief-amount' | 'debt-relief-harm' | 'debt-relief-account' | 'attempt-to-collect-debt' | 'from-debt-collector' | 'debt-details' | 'location-purpose' | 'request-to-reply' | 'contact-person' | 'salutation' | 'date-and-time' | 'reply-times' | 'any-representative' | 'employer-name' | 'customer-information-notice' | 'customer-information-refusal-right')[] | undefined;
  /**
   * The matters that were misstated (16 CFR 310.3(a)(2) and (a)(4)). Absent: still to come; after the call,
   * missing.
   */
  misrepresented?: readonly ('cost-or-quantity' | 'restrictions' | 'performance' | 'refund-policy' | 'prize' | 'investment' | 'affiliation' | 'card-protection' | 'negative-option' | 'debt-relief' | 'other')[] | undefined;
  /**
   * Whether there were threats, intimidation or profane or obscene language (16 CFR 310.4(a)(1)). Absent: still to
   * come; after the call, missing.
   */
  threats?: boolean | undefined;
  /**
   * Whether the person was rung or engaged repeatedly with intent to annoy, abuse or harass (16 CFR
   * 310.4(b)(1)(i)). Absent: still to come; after the call, missing.
   */
  intendedToHarass?: boolean | undefined;
  /**
   * The do-not-call request that the person made in the call; null if none was made. Absent: still to come; after
   * the call, missing.
   */
  dncRequest?: {
    /**
     * Milliseconds from the answer until the person had made the do-not-call request. The context is malformed
     * without it.
     */
    atMs: number;
    /**
     * When the request was entered on the do-not-call list; null if it was not. The context is malformed without
     * it.
     */
    recordedAt: Instant | null;
    /** What was done when the person made the request. The context is malformed without it. */
    handling: readonly ('honored' | 'ignored' | 'harassed' | 'hung-up' | 'made-to-hear-pitch' | 'charged' | 'sent-to-another-number' | 'made-to-identify-seller')[];
  } | null | undefined;
  /**
   * Milliseconds from the answer until the person had declined, objected or asked to end; null if never. Absent:
   * still to come; after the call, missing.
   */
  refusedAtMs?: number | null | undefined;
  /**
   * What was learnt in the call about the person being somewhere else; null if nothing was. Absent: still to come;
   * after the call, missing.
   */
  personElsewhere?: {
    /** The IANA time zone of the place where the person turned out to be. The context is malformed without it. */
    timeZone: string;
    /** Milliseconds from the answer until this was learnt. The context is malformed without it. */
    atMs: number;
    /** Whether the person asked that the call go on all the same. The context is malformed without it. */
    askedToGoOn: boolean;
  } | null | undefined;
  /**
   * Milliseconds from the answer until the person's identity was established; null if it was not. Absent: still to
   * come; after the call, missing.
   */
  identityEstablishedAtMs?: number | null | undefined;
  /**
   * Whom the debt collector spoke to, in the words of debt.person. Absent: still to come; after the call, missing.
   */
  reached?: 'consumer' | 'spouse' | 'parent-of-minor' | 'guardian' | 'executor' | 'successor-in-interest' | 'consumers-attorney' | 'consumer-reporting-agency' | 'creditor' | 'creditors-attorney' | 'collectors-attorney' | 'third-party' | undefined;
  /**
   * What happened when the person used the automated opt-out; null if it was not used. Absent: still to come; after
   * the call, missing.
   */
  optOutUsed?: {
    /** Milliseconds from the answer until the automated opt-out was used. The context is malformed without it. */
    atMs: number;
    /** Whether the number was added to the do-not-call list. The context is malformed without it. */
    addedToList: boolean;
    /** Whether the call was ended at once. The context is malformed without it. */
    disconnected: boolean;
  } | null | undefined;
  /**
   * Seconds from the person's hang-up until the line was released. Absent: still to come; after the call, missing.
   */
  lineReleasedSeconds?: number | undefined;
}

/** A section of {@link CallContext}. */
export interface PaymentFacts {
  /** The day on which a fee or payment is requested or received. Absent: missing, wherever a rule asks for it. */
  requestedOn?: Day | undefined;
  /**
   * Milliseconds from the end of the person's greeting until the person agreed to pay; null if the person did not.
   * Absent: missing, wherever a rule asks for it.
   */
  consentedAtMs?: number | null | undefined;
  /**
   * Whether billing information is or will be submitted for payment. Absent: missing, wherever a rule asks for it.
   */
  submitted?: boolean | undefined;
  /** The amount of the payment, in minor units of its currency. Absent: missing, wherever a rule asks for it. */
  amount?: {
    currency: string;
    minor: number;
  } | undefined;
  /** The means by which the person pays. Absent: missing, wherever a rule asks for it. */
  instrument?: 'credit-card' | 'debit-card' | 'bank-debit' | 'check' | 'remotely-created-payment-order' | 'cash-to-cash-transfer' | 'cash-reload' | 'cash' | 'other' | undefined;
  /**
   * The form of the express verifiable authorization of the payment (16 CFR 310.3(a)(3)); none if there is none.
   * Absent: missing, wherever a rule asks for it (missing unless payment.instrument is a credit or debit card).
   */
  verifiableAuthorization?: 'signed-writing' | 'recorded-oral' | 'written-confirmation' | 'none' | undefined;
  /**
   * Whether the person gave express informed consent to be charged (16 CFR 310.4(a)(7)). Absent: missing, wherever
   * a rule asks for it.
   */
  consentToCharge?: boolean | undefined;
  /**
   * Whether the account to be charged was identified specifically enough for the person to know which it is.
   * Absent: missing, wherever a rule asks for it.
   */
  accountIdentified?: boolean | undefined;
  /** Whether the person expressly agreed that this account be used. Absent: missing, wherever a rule asks for it. */
  consentToAccount?: boolean | undefined;
  /**
   * Whether the account number was obtained otherwise than from the person in this transaction. Absent: missing,
   * wherever a rule asks for it.
   */
  preacquiredAccount?: boolean | undefined;
  /**
   * Whether the person spoke at least the last four digits of the account number. Absent: missing, wherever a rule
   * asks for it (missing if the account is preacquired and the offer is free-to-pay).
   */
  lastFourFromPerson?: boolean | undefined;
  /**
   * Whether there is an audio recording of the entire transaction. Absent: missing, wherever a rule asks for it
   * (missing if the account is preacquired and the offer is free-to-pay).
   */
  wholeCallRecorded?: boolean | undefined;
  /**
   * How account numbers were disclosed or received for telemarketing (16 CFR 310.4(a)(6)); null if they were not.
   * Absent: counts as not given.
   */
  accountNumbersShared?: {
    /** Whether the account numbers were not encrypted. The context is malformed without it. */
    unencrypted: boolean;
    /** Whether something was paid or given for the account numbers. The context is malformed without it. */
    consideration: boolean;
    /** Whether the account numbers were passed on only to process a payment. The context is malformed without it. */
    toProcessPayment: boolean;
  } | null | undefined;
  /**
   * The state of the credit repair service whose fee is asked for (16 CFR 310.4(a)(2)). Absent: missing, wherever a
   * rule asks for it (missing if offer.category is credit-repair).
   */
  creditRepair?: {
    /**
     * The day by which the credit repair service was promised to be complete. The context is malformed without it.
     */
    promisedBy: Day;
    /**
     * The day on which the promised results were achieved; null if they were not. The context is malformed without
     * it.
     */
    resultsAchievedOn: Day | null;
    /**
     * The day of the consumer report that proves the results; null if there is none. The context is malformed
     * without it.
     */
    proofReportOn: Day | null;
  } | undefined;
  /**
   * The state of the recovery of lost money or items whose fee is asked for (16 CFR 310.4(a)(3)). Absent: missing,
   * wherever a rule asks for it (missing if offer.category is recovery).
   */
  recovery?: {
    /**
     * The day on which the recovered money or item was delivered to the person; null if it was not. The context is
     * malformed without it.
     */
    deliveredOn: Day | null;
  } | undefined;
  /**
   * The state of the loan or other credit whose fee is asked for (16 CFR 310.4(a)(4)). Absent: missing, wherever a
   * rule asks for it (missing if offer.category is advance-fee-credit).
   */
  loan?: {
    /**
     * Whether success in getting the credit was guaranteed or said to be highly likely. The context is malformed
     * without it.
     */
    successRepresented: boolean;
    /** Whether the credit has already been extended. The context is malformed without it. */
    extended: boolean;
  } | undefined;
  /**
   * The one debt whose debt relief fee is asked for (16 CFR 310.4(a)(5)). Absent: missing, wherever a rule asks for
   * it (missing if offer.category is debt-relief).
   */
  debtRelief?: {
    /**
     * Whether the debt was altered under an agreement that the customer executed (16 CFR 310.4(a)(5)(i)(A)).
     * Absent: missing, wherever a rule asks for it.
     */
    agreementExecuted?: boolean | undefined;
    /**
     * How many payments the customer has made under that agreement (16 CFR 310.4(a)(5)(i)(B)). Absent: missing,
     * wherever a rule asks for it.
     */
    paymentsToCreditor?: number | undefined;
    /**
     * How the fee is computed: in proportion to the debt, or as a percentage of the amount saved (16 CFR
     * 310.4(a)(5)(i)(C)). Absent: missing, wherever a rule asks for it.
     */
    feeBasis?: 'proportion-of-debt' | 'percentage-saved' | undefined;
    /**
     * What was owed on this debt when it was enrolled in the service. Absent: missing, wherever a rule asks for it.
     */
    owedAtEnrollment?: {
      currency: string;
      minor: number;
    } | undefined;
    /**
     * What was owed on all debts of the programme together when they were enrolled. Absent: missing, wherever a
     * rule asks for it (missing if feeBasis is proportion-of-debt).
     */
    totalOwedAtEnrollment?: {
      currency: string;
      minor: number;
    } | undefined;
    /**
     * The fee for the whole programme. Absent: missing, wherever a rule asks for it (missing if feeBasis is
     * proportion-of-debt).
     */
    totalFee?: {
      currency: string;
      minor: number;
    } | undefined;
    /**
     * What was actually paid to satisfy the debt. Absent: missing, wherever a rule asks for it (missing if feeBasis
     * is percentage-saved).
     */
    paidToSettle?: {
      currency: string;
      minor: number;
    } | undefined;
    /**
     * The share of the amount saved that is charged as the fee, as a fraction of two integers. Absent: missing,
     * wherever a rule asks for it (missing if feeBasis is percentage-saved).
     */
    rateOfSavings?: {
      numerator: number;
      denominator: number;
    } | undefined;
    /**
     * Whether that share is the same for every debt of the programme. Absent: missing, wherever a rule asks for it
     * (missing if feeBasis is percentage-saved).
     */
    sameRateForEveryDebt?: boolean | undefined;
    /**
     * The dedicated account in which the customer is asked to put money aside (16 CFR 310.4(a)(5)(ii)); null if
     * none is asked for. Absent: missing, wherever a rule asks for it.
     */
    account?: {
      /** Whether the funds are held at an insured financial institution. The context is malformed without it. */
      insuredInstitution: boolean;
      /** Whether the customer owns the funds in the account. The context is malformed without it. */
      customerOwnsFunds: boolean;
      /** Whether the customer is paid the interest on the account. The context is malformed without it. */
      interestToCustomer: boolean;
      /**
       * Whether the administrator of the account is affiliated with the debt relief provider. The context is
       * malformed without it.
       */
      administratorAffiliated: boolean;
      /**
       * Whether the account administrator and the debt relief provider pay each other for referrals. The context is
       * malformed without it.
       */
      referralCompensation: boolean;
      /**
       * Whether the customer pays a penalty for withdrawing from the service. The context is malformed without it.
       */
      withdrawalPenalty: boolean;
      /**
       * In how many business days of the customer's withdrawal the funds in the account are returned. The context
       * is malformed without it.
       */
      returnedWithinBusinessDays: number;
    } | null | undefined;
  } | undefined;
}

/** A section of {@link CallContext}. */
export interface CustomerInformationFacts {
  /**
   * Whether customer proprietary network information is used to select, time, script or price this call, or is
   * shown on a screen during it. Absent: missing, wherever a rule asks for it.
   */
  used?: boolean | undefined;
  /** Whether that information was used to choose or time this call. Absent: counts as true. */
  usedToSelectCall?: boolean | undefined;
  /** What the information is used for. Absent: counts as "marketing". */
  purpose?: 'marketing' | 'providing-service' | 'billing' | 'fraud-protection' | 'tracking-competitor-callers' | 'health-research' | 'inside-wiring' | undefined;
  /**
   * The category of service that the information comes from (47 CFR 64.2005(b)(1)). Absent: missing, wherever a
   * rule asks for it.
   */
  from?: 'local' | 'interexchange' | 'wireless' | undefined;
  /**
   * The categories of service that the customer buys from this carrier today (47 CFR 64.2005(a)). Absent: missing,
   * wherever a rule asks for it.
   */
  categoriesBought?: readonly ('local' | 'interexchange' | 'wireless')[] | undefined;
  /**
   * What the information is used to market; voice-mail also means call answering, voice storage and retrieval, fax
   * store-and-forward and protocol conversion, and information-service means Internet access and the like. Absent:
   * missing, wherever a rule asks for it.
   */
  offer?: 'local' | 'interexchange' | 'wireless' | 'adjunct-to-basic' | 'customer-premises-equipment' | 'voice-mail' | 'information-service' | 'inside-wiring' | 'other-communications' | 'non-communications' | undefined;
  /**
   * Who uses the information; an outsourced call centre is an independent contractor unless agency is documented.
   * Absent: missing, wherever a rule asks for it.
   */
  user?: 'carrier' | 'agent' | 'communications-affiliate' | 'other-affiliate' | 'joint-venture-partner' | 'independent-contractor' | 'third-party' | undefined;
  /**
   * Whether the affiliate that uses the information serves the customer too (47 CFR 64.2005(a)(1)). Absent: not
   * shown.
   */
  affiliateServesCustomer?: boolean | undefined;
  /**
   * The approvals of the customer that are on file; an empty list if there are none. Absent: missing, wherever a
   * rule asks for it (missing if approval is needed (47 CFR 64.2009(a))).
   */
  approvals?: readonly {
    /**
     * How the customer approved: by opting in, by not opting out after a notice, or orally for this one call. The
     * context is malformed without it.
     */
    kind: 'opt-in' | 'opt-out' | 'one-time-oral';
    /** The day on which the notice that asks for approval was sent (47 CFR 64.2008(d)). Absent: not shown. */
    noticeSentOn?: Day | undefined;
    /** How the notice was given. Absent: not shown. */
    noticeMethod?: 'mail' | 'email' | 'other-electronic' | 'oral' | undefined;
    /** Whether the notice had every element of 47 CFR 64.2008(c). Absent: not shown. */
    noticeComplete?: boolean | undefined;
    /**
     * The day on which the notice was last repeated (47 CFR 64.2008(d)(2)). Absent: counts as not given
     * (noticeSentOn is taken).
     */
    lastNoticeOn?: Day | undefined;
    /**
     * Whether the customer had given verifiable approval to get such notices by e-mail (47 CFR 64.2008(d)(3)).
     * Absent: not shown.
     */
    emailApprovedBefore?: boolean | undefined;
    /** Whether the notice came back as undeliverable. Absent: counts as false. */
    undeliverable?: boolean | undefined;
    /**
     * The day on which the customer opted out; null if the customer did not. Absent: missing, wherever a rule asks
     * for it (missing if the approval is of the kind opt-out).
     */
    objectedOn?: Day | null | undefined;
    /** When the customer gave an opt-in or one-time approval. Absent: not shown. */
    givenAt?: Instant | undefined;
    /** When the customer revoked the approval; null if the customer did not. Absent: counts as not given. */
    revokedAt?: Instant | null | undefined;
    /** Where the record of the approval is. Absent: not shown (an oral approval without it is not shown). */
    evidence?: string | undefined;
  }[] | undefined;
  /** Whether this call asks the customer for such an approval. Absent: counts as false. */
  asksApproval?: boolean | undefined;
  /**
   * Whether a supervisor has signed off such requests for approval (47 CFR 64.2009(d)). Absent: missing, wherever a
   * rule asks for it (missing if customerInformation.asksApproval).
   */
  supervisorApproved?: boolean | undefined;
  /**
   * Whether there is a confidentiality agreement with the partner or contractor that uses the information. Absent:
   * missing, wherever a rule asks for it (missing if the user is a joint venture partner or an independent
   * contractor).
   */
  confidentialityAgreement?: boolean | undefined;
}

/** A section of {@link CallContext}. */
export interface DebtFacts {
  /** What the party that collects the debt is in law (15 USC 1692a(6)). Absent: counts as "debt-collector". */
  collector?: 'debt-collector' | 'creditor' | 'servicer-before-default' | undefined;
  /** Whether the debt is for personal, family or household purposes. Absent: counts as true. */
  consumerDebt?: boolean | undefined;
  /**
   * The debts that the call is about; student loans that were under one account number when obtained share one id.
   * Absent: missing, wherever a rule asks for it.
   */
  ids?: readonly string[] | undefined;
  /** Whom the call is to, in relation to the debt. Absent: missing, wherever a rule asks for it. */
  person?: 'consumer' | 'spouse' | 'parent-of-minor' | 'guardian' | 'executor' | 'successor-in-interest' | 'consumers-attorney' | 'consumer-reporting-agency' | 'creditor' | 'creditors-attorney' | 'collectors-attorney' | 'third-party' | undefined;
  /** What kind of contact about the debt the call is. Absent: counts as "collection". */
  contact?: 'collection' | 'location-information' | 'limited-content-message' | 'end-of-efforts-notice' | 'remedy-notice' | undefined;
  /**
   * The attorney who represents the consumer (12 CFR 1006.6(b)(2)); null if none is known. Absent: missing,
   * wherever a rule asks for it.
   */
  attorney?: {
    /**
     * Whether the attorney's name and address are known or can readily be found. The context is malformed without
     * it.
     */
    nameAndAddressKnown: boolean;
    /**
     * Whether the attorney consents to direct communication with the consumer. The context is malformed without it.
     */
    consentsToContact: boolean;
    /** Whether the attorney has failed to answer within a reasonable time. The context is malformed without it. */
    unresponsive: boolean;
  } | null | undefined;
  /**
   * Whether the consumer's employer is known, or said by the consumer, to prohibit such calls (12 CFR
   * 1006.6(b)(3)). Absent: missing, wherever a rule asks for it (missing if callee.workplace).
   */
  employerProhibits?: boolean | undefined;
  /**
   * When the person refused in writing to pay, null if the person did not; a written request to stop, or not to
   * phone, belongs in optOuts. Absent: missing, wherever a rule asks for it.
   */
  refusedToPayInWritingAt?: Instant | null | undefined;
  /**
   * When the person disputed the debt in writing within the validation period (12 CFR 1006.38(d)(2)); null if
   * never. Absent: missing, wherever a rule asks for it.
   */
  disputedInWritingAt?: Instant | null | undefined;
  /**
   * When verification of the debt was sent to the person (12 CFR 1006.38(d)(2)); null if it was not. Absent: not
   * shown.
   */
  verifiedAt?: Instant | null | undefined;
  /**
   * Whether this call is the one reply, by the same medium, to a contact that the person began. Absent: not shown.
   */
  repliesToPerson?: boolean | undefined;
  /** Whether a court has expressly permitted the call (12 CFR 1006.6(b)(4)(ii)). Absent: not shown. */
  courtPermission?: boolean | undefined;
  /** Whether there has been no earlier communication on this debt (12 CFR 1006.18(e)(1)). Absent: counts as true. */
  firstCommunication?: boolean | undefined;
  /** Why a third party is called again for location information (12 CFR 1006.10(b)(3)). Absent: not shown. */
  locationRecontact?: 'requested' | 'earlier-answer-wrong' | 'none' | undefined;
}

/** A section of {@link CallContext}. */
export interface ProceduresFacts {
  /**
   * Whether written do-not-call procedures are established and implemented (16 CFR 310.4(b)(3)(i)). Absent: not
   * shown.
   */
  written?: boolean | undefined;
  /**
   * Whether staff and assisting entities are trained in those procedures (16 CFR 310.4(b)(3)(ii)). Absent: not
   * shown.
   */
  trained?: boolean | undefined;
  /**
   * Whether a do-not-call list of the party is maintained and recorded (16 CFR 310.4(b)(3)(iii)). Absent: not
   * shown.
   */
  listKept?: boolean | undefined;
  /**
   * Whether a process, with records, prevents calls to numbers on the registry (16 CFR 310.4(b)(3)(iv)). Absent:
   * not shown.
   */
  registryProcess?: boolean | undefined;
  /**
   * Whether the registry fee or the copy of the registry is shared with another seller (16 CFR 310.8(c)). Absent:
   * not shown (the safe harbors need false; 310.8(c) forbids only what is known to be shared).
   */
  registryCostShared?: boolean | undefined;
  /** Whether compliance with the procedures is monitored and enforced (16 CFR 310.4(b)(3)(v)). Absent: not shown. */
  monitored?: boolean | undefined;
  /**
   * Whether this call came of error and not of a failure to get the information (16 CFR 310.4(b)(3)(vi)). Absent:
   * not shown.
   */
  callWasError?: boolean | undefined;
  /**
   * Whether do-not-call lists are used for nothing but preventing calls (16 CFR 310.4(b)(2)). Absent: still to
   * come; after the call, missing.
   */
  listsUsedOnlyToComply?: boolean | undefined;
  /**
   * Whether technology holds the abandoned calls to 3 percent (16 CFR 310.4(b)(4)(i)). Absent: missing, wherever a
   * rule asks for it (missing for a call that may be abandoned).
   */
  abandonmentLimited?: boolean | undefined;
  /**
   * Whether records are kept that prove ring time, message and abandonment rate (16 CFR 310.4(b)(4)(iv)). Absent:
   * missing, wherever a rule asks for it (missing for a call that may be abandoned).
   */
  abandonmentRecordsKept?: boolean | undefined;
  /**
   * Whether the records of 16 CFR 310.5(a) are kept, in the format of 16 CFR 310.5(b). Absent: still to come; after
   * the call, missing.
   */
  callRecordsKept?: boolean | undefined;
  /**
   * How many days after its discovery an inadvertent error in those records was corrected (16 CFR 310.5(d)); null
   * if there is none. Absent: not shown.
   */
  recordErrorCorrectedWithinDays?: number | null | undefined;
}
