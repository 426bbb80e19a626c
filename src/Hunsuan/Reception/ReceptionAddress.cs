using Hunsuan.Cases.Contacts;

namespace Hunsuan.Reception;

/// <summary>Addresses of reception (ที่อยู่ของหน้ารับเรื่อง).</summary>
internal static class ReceptionAddress
{
    public const string Queue = "/contacts", New = "/contacts/new", Ask = "/ask-for-help", Follow = "/follow", Notices = "/notices", NoticeAddresses = "/notices/addresses", Ratings = "/contacts/ratings", RatingFile = "/contacts/ratings.csv", Emergencies = "/contacts/emergencies", Pictures = "/contacts/pictures";

    public static string Of(Guid contact) => $"{Queue}/{contact}";

    public static string OfPicture(Guid picture) => $"{Pictures}/{picture}";

    public static string FileOf(Guid picture) => $"{OfPicture(picture)}/file";

    public static string Of(ContactShelf queue) => queue is ContactShelf.Emergency ? Emergencies : $"{Queue}?queue={queue}";

    /// <summary>The queue, which says to which area the request went.</summary>
    public static string AfterHandOver(Contact contact) => $"{Queue}?handed={contact.Number}&to={contact.AreaCode}";

    public static string HouseholdOf(Guid contact) => $"{Of(contact)}/household";
}
