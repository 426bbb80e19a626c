using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>Somebody invented as whom the demo can be tried (บัญชีทดลอง).</summary>
internal sealed record DemoAccount(string UserName, Text Name, string Role, string AreaCode)
{
    /// <summary>Known to everybody, which is why the accounts are closed wherever there are real people.</summary>
    public const string Password = "hunsuan-demo";

    public static readonly DemoAccount Administrator = new("demo-admin", DemoTexts.Administrator, Access.Role.Administrator, "");
    public static readonly DemoAccount Analyst = new("demo-analyst", DemoTexts.Analyst, Access.Role.Analyst, "");
    public static readonly DemoAccount OfficerOfPhayao = new("demo-phayao", DemoTexts.OfficerOfPhayao, Access.Role.ProvincialOfficer, "56");
    public static readonly DemoAccount OfficerOfChiangRai = new("demo-chiangrai", DemoTexts.OfficerOfChiangRai, Access.Role.ProvincialOfficer, "57");
    public static readonly DemoAccount WorkerOfMaePuem = new("demo-maepuem", DemoTexts.WorkerOfMaePuem, Access.Role.CentreWorker, "560108");
    public static readonly DemoAccount WorkerOfSanKlang = new("demo-sanklang", DemoTexts.WorkerOfSanKlang, Access.Role.CentreWorker, "570511");
    public static readonly DemoAccount ChairOfSanKlang = new("demo-chair", DemoTexts.ChairOfSanKlang, Access.Role.CentreChair, "570511");

    public static readonly DemoAccount SupervisorOfPhayao = new("demo-supervisor", DemoTexts.SupervisorOfPhayao, Access.Role.ProvincialSupervisor, "56");
    public static readonly DemoAccount VolunteerOfMaePuem = new("demo-volunteer", DemoTexts.VolunteerOfMaePuem, Access.Role.Volunteer, "56010801");
    public static readonly DemoAccount DataProtectionOfficer = new("demo-dpo", DemoTexts.DataProtectionOfficer, Access.Role.DataProtectionOfficer, "56");
    public static readonly DemoAccount Auditor = new("demo-auditor", DemoTexts.Auditor, Access.Role.Auditor, "");

    public static readonly DemoAccount MemberOfCentralGroup = new("demo-central", DemoTexts.MemberOfCentralGroup, Access.Role.CentralGroupMember, "");

    public static readonly DemoAccount AgencyOfChiangRai = new("demo-agency", DemoTexts.AgencyOfChiangRai, Access.Role.AgencyOfficer, "57");

    public static IReadOnlyList<DemoAccount> All { get; } =
        [WorkerOfMaePuem, WorkerOfSanKlang, ChairOfSanKlang, VolunteerOfMaePuem, OfficerOfPhayao, OfficerOfChiangRai, SupervisorOfPhayao, AgencyOfChiangRai, Analyst, MemberOfCentralGroup, DataProtectionOfficer, Auditor, Administrator];

    /// <summary>All accounts in plain words, as they are shown where somebody signs in.</summary>
    public static string List => string.Concat(
        All.Select(a => $"{a.UserName} · {a.Name.InBoth}\n").Prepend($"{DemoTexts.PasswordOfAll.InBoth}: {Password}\n\n"));
}
