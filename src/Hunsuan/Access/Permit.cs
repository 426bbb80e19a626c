namespace Hunsuan.Access;

/// <summary>What somebody may do (สิทธิการใช้งาน); each is also the name of an authorization policy.</summary>
public static class Permit
{
    /// <summary>Change the own password and sign out; all that a given password allows.</summary>
    public const string UseOwnAccount = "account";

    /// <summary>See figures and maps of the own area.</summary>
    public const string SeeFigures = "figures.see";

    /// <summary>Search and open households and people of the own area.</summary>
    public const string SeeHouseholds = "households.see";

    /// <summary>Take lists of households and people of the own area away as files.</summary>
    public const string ExportLists = "lists.export";

    /// <summary>See who opened the record of a household, and why.</summary>
    public const string SeeReads = "reads.see";

    /// <summary>See who did and read what in the own area, and search in that.</summary>
    public const string SeeActivities = "activities.see";

    /// <summary>Bring in surveys and agency lists.</summary>
    public const string Import = "import";

    /// <summary>Look at pairs of records that may be one person, and decide.</summary>
    public const string ReviewLinks = "links.review";

    /// <summary>Take in what people ask for, and see what one took in oneself.</summary>
    public const string ReceiveContacts = "contacts.receive";

    /// <summary>Open cases, give help, measure again, close.</summary>
    public const string WorkCases = "cases.work";

    /// <summary>Answer what is referred to a desk that one works at; the desk says which, wherever the household lives.</summary>
    public const string AnswerReferrals = "referrals.answer";

    /// <summary>Approve money that somebody else asked for, up to the limit of the role.</summary>
    public const string ApproveAid = "aid.approve";

    /// <summary>Pay money that others approved, and look after the budget it comes from.</summary>
    public const string PayAid = "aid.pay";

    /// <summary>See who has how much in hand, and review closed cases of others.</summary>
    public const string Supervise = "cases.supervise";

    /// <summary>Read the directory of centres and services, which tells nothing about people helped.</summary>
    public const string SeeDirectory = "directory.see";

    /// <summary>Look after centres, services and goods of the own area.</summary>
    public const string ManageCentres = "centres.manage";

    /// <summary>Open secured fields of a household with a reason: identity numbers, health, exact position. Whoever took the case sees health at once.</summary>
    public const string SeeSecured = "secured.see";

    /// <summary>Open the record of one household outside the own area, for hours and with a reason.</summary>
    public const string OpenInEmergency = "emergency.open";

    /// <summary>Judge whether records opened in an emergency were opened rightly.</summary>
    public const string ReviewEmergencies = "emergency.review";

    /// <summary>Take in and answer what people ask about their own data, and hold data back from deletion.</summary>
    public const string AnswerRequests = "privacy.requests";

    /// <summary>Look after how long data is kept, breaches, the record of processing and the controller's words.</summary>
    public const string ManagePrivacy = "privacy.manage";

    /// <summary>Propose versions of benefits' rules.</summary>
    public const string ProposeRules = "rules.propose";

    /// <summary>Approve versions of benefits' rules that somebody else proposed.</summary>
    public const string ApproveRules = "rules.approve";

    /// <summary>Manage users and boundaries.</summary>
    public const string Administer = "administer";

    public static IReadOnlyCollection<string> All { get; } = [UseOwnAccount, SeeFigures, SeeHouseholds, SeeSecured, ExportLists, SeeReads, SeeActivities, Import, ReviewLinks, ReceiveContacts, WorkCases, AnswerReferrals, ApproveAid, PayAid, Supervise, SeeDirectory, ManageCentres, OpenInEmergency, ReviewEmergencies, AnswerRequests, ManagePrivacy, ProposeRules, ApproveRules, Administer];
}
