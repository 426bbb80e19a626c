namespace Hunsuan.Access;

/// <summary>What somebody did or read, when and why (บันทึกกิจกรรม); never deleted, and changed only by <see cref="Log.ForgetInLog"/>.</summary>
public sealed class ActivityRecord
{
    public required Guid Id { get; init; }
    public required ActivityKind Kind { get; init; }
    public required Guid UserId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The household that it is about, where it is about one.</summary>
    public required Guid? HouseholdId { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Each changed record before and after, as JSON; null for a read, and where the values were taken out.</summary>
    public required string? Changes { get; init; }

    /// <summary>Where the household lay at that moment, or what area a list was read of; null where it is about none.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The area that the user worked for at that moment; empty for the whole country.</summary>
    public required string UserAreaCode { get; init; }

    /// <summary>The import whose <see cref="RecordChange"/> rows belong to this record; null where none can.</summary>
    public Guid? BulkId { get; internal set; }

    /// <summary>The chain that it is a link of, and which one, from 1 without a gap; null until an older database is brought up to date.</summary>
    public string? Chain { get; internal set; }

    public long? Sequence { get; internal set; }

    /// <summary>Number of the key that sealed it.</summary>
    public int? KeyId { get; internal set; }

    /// <summary>SHA-256 of <see cref="Changes"/>, or of what they were.</summary>
    public byte[]? Digest { get; internal set; }

    /// <summary>SHA-256 over the rows of <see cref="BulkId"/>.</summary>
    public byte[]? BulkDigest { get; internal set; }

    /// <summary>HMAC over the seal of the record before it and all of this one.</summary>
    public byte[]? Seal { get; internal set; }
}

/// <summary>What was done, in words an auditor knows (ประเภทกิจกรรม); numbers are stored, so never renumber.</summary>
public enum ActivityKind
{
    SignedIn = 1,
    SignInRefused = 2,
    SignedOut = 3,
    PasswordChanged = 4,
    UserAdded = 5,
    UserChanged = 6,

    SurveyImported = 10,
    ListImported = 11,
    ImportRefused = 12,
    ImportStarted = 13,
    ImportCancelled = 14,
    ProfileSaved = 15,
    BoundariesImported = 16,
    BoundariesRemoved = 17,
    ProfilesRecomputed = 18,

    HouseholdRead = 20,
    PeopleSearched = 21,
    ListRead = 22,
    ListExported = 23,
    PersonMoved = 24,
    HouseholdSplit = 25,
    HouseholdsMerged = 26,
    DeathRecorded = 27,
    FileRead = 28,
    SecuredRevealed = 29,

    CaseOpened = 30,
    HelpGiven = 31,
    HouseholdMeasured = 32,
    CaseClosed = 33,
    CaseHandedOver = 34,
    CaseReopened = 35,

    RoleGranted = 7,
    RoleTakenBack = 8,
    OrganisationAdded = 9,
    OrganisationChanged = 19,

    EmergencyOpened = 44,
    EmergencyNotFound = 45,
    EmergencyReviewed = 46,

    ConsentRecorded = 70,
    ConsentWithdrawn = 71,
    RequestTaken = 72,
    RequestHandedOver = 73,
    RequestAnswered = 74,
    PersonErased = 75,
    RestrictionLifted = 76,
    PersonCopied = 77,
    ControllerChanged = 78,
    HoldSet = 79,
    HoldLifted = 80,
    RetentionRun = 81,
    PersonForgotten = 82,
    BreachRecorded = 83,
    BreachChanged = 84,
    LogValuesForgotten = 85,

    AddressChanged = 40,
    DeathRevoked = 41,

    SessionsEnded = 50,
    UserInvited = 51,
    InvitationAccepted = 52,
    SecondFactorOffered = 53,
    SecondFactorOn = 54,
    SecondFactorOff = 55,
    SecondFactorReset = 56,
    SecondFactorResetRead = 57,
    SecondFactorRefused = 58,
    RecoveryCodesRenewed = 59,
    RecoveryCodeUsed = 60,
    PhoneShared = 61,
    PhoneUnshared = 62,
    PhoneLocked = 63,
    PhoneUnlocked = 64,
    PinRefused = 65,
    UserLeft = 66,
    KeysRenewed = 90,
    KeysForgotten = 91,
    LogBegun = 92,
    LogRead = 93,
    LogExported = 94,
    ManyRecordsRead = 95,
    CasesRead = 96,
    PasskeyAdded = 97,
    PasskeyRemoved = 98,
    PasskeyCopied = 99,

    SignInLinked = 100,
    SignInUnlinked = 101,
    RolesFromProvider = 102,
    UserFromProvider = 103,

    ApplicationBegun = 104,
    ApplicationChanged = 105,
    ApplicationsRead = 106,
    FactAnswered = 107,
    RuleProposed = 108,
    RuleApproved = 109,
    RuleDeclined = 110,
    RuleCompared = 111,

    LinksListed = 115,
    LinkRead = 116,
    LinkDecided = 117,
    LinkTakenBack = 118,
    ListsLinked = 119,
    CampaignBegun = 120,
    CampaignAssigned = 121,
    OutcomeRecorded = 122,
    CampaignClosed = 123,
    CampaignReopened = 124,
    CorrectionsDrafted = 125,
    CorrectionsSent = 126,
    CorrectionAnswered = 127,
    CorrectionTakenBack = 128,
    CorrectionsTaken = 129,
    CentreAdded = 135,
    CentreChanged = 136,
    CentreClosed = 137,
    CentreReopened = 138,
    CatchmentChanged = 139,
    CommitteeChanged = 140,
    CentreStaffChanged = 141,
    EquipmentChanged = 142,
    OpeningRecorded = 143,
    PhotoAdded = 144,
    PhotoRemoved = 145,
    ServiceAdded = 146,
    ServiceChanged = 147,
    ServiceConfirmed = 148,
    DirectoryExported = 149,
    GoodsReceived = 150,
    GoodsMoved = 151,
    GoodsWrittenOff = 152,
    GoodsCounted = 153,
    GoodsGiven = 154,
    PiecesReceived = 155,
    PieceLent = 156,
    LoanEnded = 157,
    LoanExtended = 158,
    PieceChanged = 159,
    WaitingAdded = 160,
    WaitingEnded = 161,

    ContactReceived = 165, ContactTaken = 166, ContactGivenBack = 167, ContactTriaged = 168, ContactNoted = 169, ContactPaused = 170, ContactResumed = 171,
    ContactPutIntoCase = 172, ContactAnswered = 173, ContactMerged = 174, ContactSetAside = 175, ContactReopened = 176,
    ContactsRead = 177, ContactRead = 178, ContactFollowed = 179, ContactAddedTo = 180,
}
