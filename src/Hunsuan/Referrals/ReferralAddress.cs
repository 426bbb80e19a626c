namespace Hunsuan.Referrals;

/// <summary>Addresses of desks and referrals (ที่อยู่ของหน้าการส่งต่อ).</summary>
internal static class ReferralAddress
{
    public const string Mine = "/referrals", Desks = "/desks", AtDesk = "/desk", Answer = "/answer";

    public static string Of(Guid referral) => $"{Mine}/{referral}";

    public static string LetterOf(Guid referral) => $"{Mine}/{referral}/letter";

    public static string AtDeskOf(Guid referral) => $"{AtDesk}/{referral}";

    public static string OfDesk(Guid desk) => $"{Desks}/{desk}";

    public static string OfCase(Guid of) => $"/cases/{of}/referrals";

    public static string New(Guid of) => $"/cases/{of}/referrals/new";
}
