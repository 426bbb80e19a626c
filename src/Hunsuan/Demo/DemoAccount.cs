using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>Somebody invented as whom the demo can be tried (บัญชีทดลอง).</summary>
internal sealed record DemoAccount(string UserName, Text Name, Role Role, string AreaCode)
{
    /// <summary>Known to everybody, which is why the accounts are closed wherever there are real people.</summary>
    public const string Password = "hunsuan-demo";

    public static readonly DemoAccount Administrator = new("demo-admin", DemoTexts.Administrator, Role.Administrator, "");
    public static readonly DemoAccount Analyst = new("demo-analyst", DemoTexts.Analyst, Role.Analyst, "");
    public static readonly DemoAccount OfficerOfPhayao = new("demo-phayao", DemoTexts.OfficerOfPhayao, Role.ProvincialOfficer, "56");
    public static readonly DemoAccount OfficerOfChiangRai = new("demo-chiangrai", DemoTexts.OfficerOfChiangRai, Role.ProvincialOfficer, "57");
    public static readonly DemoAccount WorkerOfMaePuem = new("demo-maepuem", DemoTexts.WorkerOfMaePuem, Role.CentreWorker, "560108");
    public static readonly DemoAccount WorkerOfSanKlang = new("demo-sanklang", DemoTexts.WorkerOfSanKlang, Role.CentreWorker, "570511");

    public static IReadOnlyList<DemoAccount> All { get; } =
        [Administrator, Analyst, OfficerOfPhayao, OfficerOfChiangRai, WorkerOfMaePuem, WorkerOfSanKlang];

    /// <summary>All accounts in plain words, as they are shown where somebody signs in.</summary>
    public static string List => string.Concat(
        All.Select(a => $"{a.UserName} · {a.Name.InBoth}\n").Prepend($"{DemoTexts.PasswordOfAll.InBoth}: {Password}\n\n"));
}
