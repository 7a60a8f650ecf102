// Written from fixtures/contexts by `npm run docs`.

import type { CallContextInput } from '../call/context-input.js';

/** A lawful call of each kind, complete. */
export const contexts = {
  'us-sale': {
    "at": "2026-06-10T14:00:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "live",
      "dialing": "preview",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "US-NY",
        "timeZone": "America/New_York"
      },
      "callerId": {
        "presented": true,
        "number": "+12125550100",
        "name": "Acme Alarms",
        "nameSupported": true,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null
    },
    "callee": {
      "number": "+12125550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-1",
      "otherNumbers": [],
      "locations": [
        {
          "country": "US",
          "region": "US-NY",
          "county": "New York",
          "locality": "New York",
          "postalCode": "10001",
          "timeZone": "America/New_York",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme",
      "name": "Acme Alarms",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "relatedIds": [],
      "registeredIn": [
        "us-ny"
      ],
      "telecomCarrier": false
    },
    "telemarketer": {
      "id": "dialco",
      "name": "Dialco",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "registeredIn": [
        "us-ny"
      ]
    },
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "spring-2026",
      "startedOn": "2026-05-01",
      "endsOn": null,
      "interstate": true
    },
    "registries": {
      "us-national": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "us-national",
          "payer": "acme",
          "areaCodes": [
            "212"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'us-predictive': {
    "at": "2026-06-10T14:00:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "live",
      "dialing": "predictive",
      "numberGenerator": false,
      "automatedSelection": true,
      "agentReserved": false,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "US-NY",
        "timeZone": "America/New_York"
      },
      "callerId": {
        "presented": true,
        "number": "+12125550100",
        "name": "Acme Alarms",
        "nameSupported": true,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": {
        "says": [
          "seller-name",
          "sales-purpose",
          "callback-number",
          "interactive-opt-out"
        ],
        "callbackNumber": {
          "number": "+12125550100",
          "belongsTo": "seller",
          "tariff": "geographic",
          "answeredInBusinessHours": true,
          "takesDncRequests": true,
          "throughCampaign": true
        },
        "optOutAfterIdentificationMs": 1000,
        "interactiveOptOut": {
          "addsToList": true,
          "disconnects": true,
          "throughoutMessage": true
        },
        "tollFreeOptOut": {
          "number": "+18005550100",
          "direct": true,
          "addsToList": true,
          "disconnects": true,
          "atAnyTime": true
        },
        "durationSeconds": 15,
        "releasesLineWithinSeconds": 1
      }
    },
    "callee": {
      "number": "+12125550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-1",
      "otherNumbers": [],
      "locations": [
        {
          "country": "US",
          "region": "US-NY",
          "county": "New York",
          "locality": "New York",
          "postalCode": "10001",
          "timeZone": "America/New_York",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme",
      "name": "Acme Alarms",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "relatedIds": [],
      "registeredIn": [
        "us-ny"
      ],
      "telecomCarrier": false
    },
    "telemarketer": {
      "id": "dialco",
      "name": "Dialco",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "registeredIn": [
        "us-ny"
      ]
    },
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "spring-2026",
      "startedOn": "2026-05-01",
      "endsOn": null,
      "interstate": true,
      "counts": [
        {
          "regulator": "us",
          "periodStartedOn": "2026-05-31",
          "answeredByPerson": 4000,
          "abandoned": 60
        }
      ]
    },
    "registries": {
      "us-national": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "us-national",
          "payer": "acme",
          "areaCodes": [
            "212"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'us-prerecorded': {
    "at": "2026-06-10T14:00:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "prerecorded",
      "dialing": "agentless",
      "numberGenerator": false,
      "automatedSelection": true,
      "agentReserved": false,
      "machineDetection": "detect-only",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "US-NY",
        "timeZone": "America/New_York"
      },
      "callerId": {
        "presented": true,
        "number": "+12125550100",
        "name": "Acme Alarms",
        "nameSupported": true,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": {
        "says": [
          "seller-registered-name",
          "seller-name",
          "sales-purpose",
          "nature-of-goods",
          "interactive-opt-out",
          "toll-free-opt-out",
          "callback-number",
          "postal-address",
          "pitch"
        ],
        "callbackNumber": {
          "number": "+12125550100",
          "belongsTo": "seller",
          "tariff": "geographic",
          "answeredInBusinessHours": true,
          "takesDncRequests": true,
          "throughCampaign": true
        },
        "optOutAfterIdentificationMs": 1500,
        "interactiveOptOut": {
          "addsToList": true,
          "disconnects": true,
          "throughoutMessage": true
        },
        "tollFreeOptOut": {
          "number": "+18005550100",
          "direct": true,
          "addsToList": true,
          "disconnects": true,
          "atAnyTime": true
        },
        "durationSeconds": 40,
        "attended": true,
        "releasesLineWithinSeconds": 1
      },
      "canReach": {
        "person": true,
        "machine": true
      }
    },
    "callee": {
      "number": "+12125550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-1",
      "otherNumbers": [],
      "locations": [
        {
          "country": "US",
          "region": "US-NY",
          "county": "New York",
          "locality": "New York",
          "postalCode": "10001",
          "timeZone": "America/New_York",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme",
      "name": "Acme Alarms",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "relatedIds": [],
      "registeredIn": [
        "us-ny"
      ],
      "telecomCarrier": false
    },
    "telemarketer": {
      "id": "dialco",
      "name": "Dialco",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "registeredIn": [
        "us-ny"
      ]
    },
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "spring-2026",
      "startedOn": "2026-05-01",
      "endsOn": null,
      "interstate": true
    },
    "registries": {
      "us-national": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "us-national",
          "payer": "acme",
          "areaCodes": [
            "212"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": null,
    "consents": [
      {
        "to": [
          "acme"
        ],
        "number": "+12125550142",
        "personId": "person-1",
        "form": "written",
        "signed": true,
        "covers": [
          "live-calls",
          "prerecorded-calls",
          "autodialed-calls"
        ],
        "purposes": [
          "sale"
        ],
        "basis": "agreement",
        "affirmative": true,
        "clearDisclosure": true,
        "disclosed": [
          "prerecorded-calls",
          "autodialed-calls",
          "not-a-condition"
        ],
        "conditionOfPurchase": false,
        "givenAt": "2026-03-01T12:00:00-05:00",
        "until": "indefinite",
        "revokedAt": null,
        "obtainedBy": "acme",
        "evidence": "agreement-1"
      }
    ],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'uk-live': {
    "at": "2026-06-10T13:00:00+01:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "solicited": false,
      "voice": "live",
      "dialing": "preview",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "GB-ENG",
        "timeZone": "Europe/London"
      },
      "callCentreId": "leeds",
      "callerId": {
        "presented": true,
        "number": "+442079460100",
        "name": "Acme Alarms",
        "nameSupported": false,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null
    },
    "callee": {
      "number": "+442079460142",
      "lineType": "landline",
      "use": "residential",
      "subscriber": "individual",
      "personId": "person-2",
      "otherNumbers": [],
      "locations": [
        {
          "country": "GB",
          "region": "GB-ENG",
          "timeZone": "Europe/London",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme-uk",
      "name": "Acme Alarms",
      "type": "business",
      "relatedIds": [],
      "registeredIn": []
    },
    "telemarketer": null,
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "summer-2026",
      "startedOn": "2026-06-01",
      "endsOn": null
    },
    "registries": {
      "uk-tps": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "uk-ctps": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      }
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00+01:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'uk-predictive': {
    "at": "2026-06-10T13:00:00+01:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "solicited": false,
      "voice": "live",
      "dialing": "predictive",
      "numberGenerator": false,
      "automatedSelection": true,
      "agentReserved": false,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "GB-ENG",
        "timeZone": "Europe/London"
      },
      "callCentreId": "leeds",
      "callerId": {
        "presented": true,
        "number": "+442079460100",
        "name": "Acme Alarms",
        "nameSupported": false,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": {
        "says": [
          "seller-name",
          "callback-number"
        ],
        "callbackNumber": {
          "number": "+448085550100",
          "belongsTo": "seller",
          "tariff": "free",
          "answeredInBusinessHours": true,
          "takesDncRequests": true,
          "throughCampaign": true
        },
        "interactiveOptOut": null,
        "tollFreeOptOut": null,
        "durationSeconds": 8
      }
    },
    "callee": {
      "number": "+442079460142",
      "lineType": "landline",
      "use": "residential",
      "subscriber": "individual",
      "personId": "person-2",
      "otherNumbers": [],
      "locations": [
        {
          "country": "GB",
          "region": "GB-ENG",
          "timeZone": "Europe/London",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme-uk",
      "name": "Acme Alarms",
      "type": "business",
      "relatedIds": [],
      "registeredIn": []
    },
    "telemarketer": null,
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "summer-2026",
      "startedOn": "2026-06-01",
      "endsOn": null,
      "counts": [
        {
          "regulator": "gb",
          "on": "2026-06-10",
          "per": "campaign",
          "id": "summer-2026",
          "machineDetection": false,
          "droppedUnknown": 0,
          "putToAgents": 210,
          "putToAgentsMachines": 40
        },
        {
          "regulator": "gb",
          "on": "2026-06-10",
          "per": "call-centre",
          "id": "leeds",
          "machineDetection": false,
          "droppedUnknown": 0,
          "putToAgents": 480,
          "putToAgentsMachines": 95
        }
      ]
    },
    "registries": {
      "uk-tps": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "uk-ctps": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      }
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00+01:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'ca-sale': {
    "at": "2026-06-10T13:30:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "live",
      "dialing": "preview",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "CA-ON",
        "timeZone": "America/Toronto"
      },
      "callerId": {
        "presented": true,
        "number": "+14165550100",
        "name": "Acme Alarms",
        "nameSupported": true,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null
    },
    "callee": {
      "number": "+14165550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-3",
      "otherNumbers": [],
      "locations": [
        {
          "country": "CA",
          "region": "CA-ON",
          "timeZone": "America/Toronto",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme-ca",
      "name": "Acme Alarms",
      "type": "business",
      "relatedIds": [],
      "registeredIn": [
        "ca-dncl"
      ]
    },
    "telemarketer": {
      "id": "dialco-ca",
      "name": "Dialco",
      "type": "business",
      "registeredIn": [
        "ca-dncl"
      ]
    },
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "summer-2026",
      "startedOn": "2026-06-01",
      "endsOn": null
    },
    "registries": {
      "ca-dncl": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "ca-dncl",
          "payer": "acme-ca",
          "areaCodes": [
            "416"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'au-sale': {
    "at": "2026-06-10T13:30:00+10:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "live",
      "dialing": "preview",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "home-alarm",
      "recorded": false,
      "origin": {
        "region": "AU-NSW",
        "timeZone": "Australia/Sydney"
      },
      "callerId": {
        "presented": true,
        "number": "+61255501000",
        "name": "Acme Alarms",
        "nameSupported": false,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null
    },
    "callee": {
      "number": "+61255501234",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-4",
      "otherNumbers": [],
      "locations": [
        {
          "country": "AU",
          "region": "AU-NSW",
          "timeZone": "Australia/Sydney",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "acme-au",
      "name": "Acme Alarms",
      "type": "business",
      "relatedIds": [],
      "registeredIn": []
    },
    "telemarketer": null,
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "summer-2026",
      "startedOn": "2026-06-01",
      "endsOn": null
    },
    "registries": {
      "au-dncr": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      }
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00+10:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'us-debt': {
    "at": "2026-06-10T14:00:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "debt-collection",
      "direction": "outbound",
      "voice": "live",
      "dialing": "manual",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "account-77",
      "recorded": false,
      "origin": {
        "region": "US-NY",
        "timeZone": "America/New_York"
      },
      "callerId": {
        "presented": true,
        "number": "+12125550177",
        "name": "Fairway Recovery",
        "nameSupported": true,
        "belongsTo": "telemarketer",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null,
      "content": "commercial-information"
    },
    "callee": {
      "number": "+12125550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-1",
      "otherNumbers": [],
      "locations": [
        {
          "country": "US",
          "region": "US-NY",
          "county": "New York",
          "locality": "New York",
          "postalCode": "10001",
          "timeZone": "America/New_York",
          "basis": "confirmed"
        }
      ],
      "workplace": false,
      "inconvenientTimes": [],
      "inconvenientPlace": false
    },
    "seller": {
      "id": "first-bank",
      "name": "First Bank",
      "type": "business",
      "ftcJurisdiction": false,
      "taxExempt": false,
      "relatedIds": [],
      "telecomCarrier": false
    },
    "telemarketer": {
      "id": "fairway",
      "name": "Fairway Recovery",
      "type": "business",
      "ftcJurisdiction": true,
      "taxExempt": false,
      "registeredIn": []
    },
    "charity": null,
    "campaign": {
      "id": "fairway-2026",
      "startedOn": "2026-05-01",
      "endsOn": null,
      "interstate": true
    },
    "registries": {
      "us-national": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "us-national",
          "payer": "acme",
          "areaCodes": [
            "212"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": null,
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": null,
    "debt": {
      "collector": "debt-collector",
      "consumerDebt": true,
      "ids": [
        "account-77"
      ],
      "person": "consumer",
      "contact": "collection",
      "attorney": null,
      "employerProhibits": false,
      "refusedToPayInWritingAt": null,
      "disputedInWritingAt": null,
      "firstCommunication": true
    },
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
  'us-cpni': {
    "at": "2026-06-10T14:00:00-04:00",
    "stage": "pre-call",
    "call": {
      "purpose": "sale",
      "direction": "outbound",
      "voice": "live",
      "dialing": "preview",
      "numberGenerator": false,
      "automatedSelection": false,
      "agentReserved": true,
      "machineDetection": "off",
      "subject": "wireless-plan",
      "recorded": false,
      "origin": {
        "region": "US-NY",
        "timeZone": "America/New_York"
      },
      "callerId": {
        "presented": true,
        "number": "+12125550188",
        "name": "Metro Telephone",
        "nameSupported": true,
        "belongsTo": "seller",
        "authorized": true,
        "answeredInBusinessHours": true,
        "takesDncRequests": true,
        "tariff": "geographic",
        "reachableForDays": 365
      },
      "message": null
    },
    "callee": {
      "number": "+12125550142",
      "lineType": "landline",
      "use": "residential",
      "personId": "person-1",
      "otherNumbers": [],
      "locations": [
        {
          "country": "US",
          "region": "US-NY",
          "county": "New York",
          "locality": "New York",
          "postalCode": "10001",
          "timeZone": "America/New_York",
          "basis": "confirmed"
        }
      ]
    },
    "seller": {
      "id": "metro",
      "name": "Metro Telephone",
      "type": "business",
      "ftcJurisdiction": false,
      "taxExempt": false,
      "relatedIds": [],
      "registeredIn": [
        "us-ny"
      ],
      "telecomCarrier": true
    },
    "telemarketer": null,
    "charity": null,
    "offer": {
      "buyer": "individual",
      "category": "general",
      "prizePromotion": false,
      "negativeOption": false,
      "freeToPay": false
    },
    "campaign": {
      "id": "wireless-2026",
      "startedOn": "2026-05-01",
      "endsOn": null,
      "interstate": true
    },
    "registries": {
      "us-national": {
        "listed": false,
        "listedOn": null,
        "versionOn": "2026-06-01"
      },
      "subscriptions": [
        {
          "registry": "us-national",
          "payer": "metro",
          "areaCodes": [
            "212"
          ],
          "validFromOn": "2026-01-01",
          "validToOn": "2026-12-31"
        }
      ]
    },
    "optOuts": [],
    "relationship": {
      "with": "metro",
      "lastTransactionOn": "2026-05-20",
      "lastPaymentOn": "2026-05-20",
      "lastShipmentOn": null,
      "lastInquiryOn": null,
      "twoWay": true,
      "ongoing": true,
      "endedAt": null
    },
    "consents": [],
    "history": {
      "completeSince": "2026-04-01T00:00:00-04:00",
      "calls": []
    },
    "calendar": {
      "emergencies": [],
      "holidays": []
    },
    "payment": null,
    "customerInformation": {
      "used": true,
      "usedToSelectCall": true,
      "purpose": "marketing",
      "from": "local",
      "categoriesBought": [
        "local"
      ],
      "offer": "wireless",
      "user": "carrier",
      "affiliateServesCustomer": false,
      "approvals": [
        {
          "kind": "opt-out",
          "noticeSentOn": "2026-04-01",
          "noticeMethod": "mail",
          "noticeComplete": true,
          "lastNoticeOn": "2026-04-01",
          "undeliverable": false,
          "objectedOn": null,
          "evidence": "notice-2026-04"
        }
      ],
      "asksApproval": false,
      "confidentialityAgreement": false
    },
    "debt": null,
    "procedures": {
      "written": true,
      "trained": true,
      "listKept": true,
      "registryProcess": true,
      "registryCostShared": false,
      "monitored": true,
      "listsUsedOnlyToComply": true,
      "abandonmentLimited": true,
      "abandonmentRecordsKept": true,
      "callRecordsKept": true
    }
  },
} as const satisfies Readonly<Record<string, CallContextInput>>;
