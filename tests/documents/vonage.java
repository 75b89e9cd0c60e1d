// The enums of Vonage's Java SDK in their shape: identifiers alone.

public enum CallStatus {
    STARTED,
    RINGING,
    ANSWERED,
    TIMEOUT,
    MACHINE,
    COMPLETED,
    FAILED,
    REJECTED,
    BUSY,
    CANCELLED,
    TRANSFER,
    INPUT,
    HUMAN,
    DISCONNECTED,
    UNANSWERED;
}

public enum CallStatusDetail {
    NO_DETAIL,
    UNMAPPED_DETAIL,
    INVALID_NUMBER,
    RESTRICTED,
    DECLINED,
    CANNOT_ROUTE,
    NUMBER_OUT_OF_SERVICE,
    INTERNAL_ERROR,
    CARRIER_TIMEOUT,
    UNAVAILABLE;
}

public enum DisconnectedBy {
    PLATFORM,
    USER;
}
