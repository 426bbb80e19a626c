using Hunsuan.Missed.Lists;

namespace Hunsuan.Missed.Campaigns;

/// <summary>Addresses of campaigns (ที่อยู่ของหน้าการลงพื้นที่).</summary>
internal static class CampaignAddress
{
    public const string Home = "/campaigns", Mine = "/campaigns/mine";

    public static string Of(Guid campaign) => $"{Home}/{campaign}";

    public static string CoverageOf(Guid campaign) => $"{Home}/{campaign}/coverage";

    public static string PeopleOf(Guid campaign, string village) => $"{Home}/{campaign}/people?village={village}";

    public static string Begin(MissedQuestion question, string area) => $"{Home}/new?question={MissedAddress.WordOf(question)}&area={area}";
}
