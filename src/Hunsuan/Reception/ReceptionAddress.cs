namespace Hunsuan.Reception;

/// <summary>Addresses of reception (ที่อยู่ของหน้ารับเรื่อง).</summary>
internal static class ReceptionAddress
{
    public const string Queue = "/contacts", New = "/contacts/new", Ask = "/ask-for-help", Follow = "/follow", Notices = "/notices", Ratings = "/contacts/ratings", RatingFile = "/contacts/ratings.csv";

    public static string Of(Guid contact) => $"{Queue}/{contact}";

    public static string HouseholdOf(Guid contact) => $"{Of(contact)}/household";
}
