using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Records;

/// <summary>Shows the members' citizen IDs in full to somebody who says what for (เปิดเลขประจำตัวประชาชน); supervisors see that and why.</summary>
public sealed class RevealCitizenIds(HunsuanDb db, Activity activity)
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

    /// <summary>One line for each member: the number as on the card, or as it was given where its check digit is wrong; null where there is none.</summary>
    public sealed record Revealed(NameOfPerson Name, string? Number, bool IsUnverified);

    public async Task<Result<IReadOnlyList<Revealed>>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (!await db.Households.AnyAsync(h => h.Id == input.HouseholdId, stop)) throw new OutOfAreaException("households");

        var members = await new Membership(db).Members(input.HouseholdId, stop);
        await activity.Note(ActivityKind.CitizenIdsRevealed, stop, input.HouseholdId, input.Reason.Trim());
        return members.Select(m => db.CitizenIds.Of(m) is var (verified, unverified) && CitizenId.TryParse(verified, out var id)
            ? new Revealed(NameOfPerson.Of(m), id.Formatted, false)
            : new Revealed(NameOfPerson.Of(m), unverified, unverified is not null)).ToList();
    }
}
