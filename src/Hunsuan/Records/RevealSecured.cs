using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Shows the secured fields of a household to somebody who says what for (เปิดข้อมูลที่ปิดไว้); supervisors see that and why.</summary>
public sealed class RevealSecured(HunsuanDb db, Activity activity)
{
    public const int ReasonMaxLength = 200;

    public sealed record Input
    {
        public Guid HouseholdId { get; set; }
        public string Reason { get; set; } = "";

        public IEnumerable<Problem> Check()
        {
            if (Reason.IsBlank) yield return new(nameof(Reason), RecordTexts.ReasonRequired);
            if (Reason.Length > ReasonMaxLength) yield return new(nameof(Reason), RecordTexts.TooLong.With(ReasonMaxLength));
        }
    }

    /// <param name="Position">Where the house stands, in degrees; null where it is not known.</param>
    public sealed record Revealed(IReadOnlyList<Member> Members, (double Latitude, double Longitude)? Position);

    /// <param name="Number">As on the card, or as it was given where its check digit is wrong; null where there is none.</param>
    public sealed record Member(NameOfPerson Name, string? Number, bool IsUnverified, string? Disability, string? ChronicIllness, bool? IsBedridden);

    /// <exception cref="OutOfAreaException">There is no such household in the user's area.</exception>
    public async Task<Result<Revealed>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var household = await db.Households.AsNoTracking().SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");

        var members = await new Membership(db).Members(household.Id, stop);
        await activity.Note(ActivityKind.SecuredRevealed, stop, household.Id, input.Reason.Trim());
        return new Revealed([.. members.Select(Of)], household is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null);
    }

    private Member Of(Person person)
    {
        var (verified, unverified) = db.CitizenIds.Of(person);
        var number = CitizenId.TryParse(verified, out var id) ? id.Formatted : unverified;
        return new(NameOfPerson.Of(person), number, unverified is not null, person.Disability, person.ChronicIllness, person.IsBedridden);
    }
}
