using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Households;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases;

/// <summary>
/// Changes where a household lives or is registered (เปลี่ยนที่อยู่ครัวเรือน): it moved, or the address was wrong. The earlier address is kept,
/// and all that belongs to the household goes with it to another area.
/// </summary>
/// <remarks>Going back to the earlier address from the same day on undoes a move that was entered by mistake.</remarks>
public sealed class ChangeAddress(HunsuanDb db, Activity activity, AreaBook areas, CaseOwners owners, CurrentUser user, TimeProvider clock)
{
    public const int ReasonMaxLength = 300;

    public sealed record Input
    {
        public Guid HouseholdId { get; set; }
        public AddressKind Kind { get; set; } = AddressKind.Actual;

        /// <summary>The household was always there and its address written down wrongly; otherwise it moved.</summary>
        public bool IsCorrection { get; set; }

        public AddressInput? Address { get; set; }

        /// <summary>Eleven digits of the house, where they are known.</summary>
        public string? HouseCode { get; set; }

        /// <summary>The first day there, for a move.</summary>
        public DateInput? Since { get; set; }

        public string? Reason { get; set; }

        public IEnumerable<Problem> Check(DateOnly today, AreaBook areas, CurrentUser by)
        {
            foreach (var problem in Place(areas, by).Problems) yield return problem;
            if (Engines.ThaiText.HouseCode.Read(HouseCode, out _) is not (CodeReading.Valid or CodeReading.NotKnown))
                yield return new(nameof(HouseCode), CaseTexts.HouseCodeWrong);
            if (!IsCorrection)
                foreach (var problem in Since.PastDay(nameof(Since), today).Problems) yield return problem;
            if (Reason.IsBlank) yield return new(nameof(Reason), CaseTexts.ReasonRequired);
            if (Reason?.Length > ReasonMaxLength) yield return new(nameof(Reason), CaseTexts.TooLong.With(ReasonMaxLength));
        }

        // Somebody may be registered anywhere; where they live decides who looks after them.
        internal Result<TypedAddress> Place(AreaBook areas, CurrentUser by) => Address.Read(areas, Kind is AddressKind.Actual ? by : null);
    }

    /// <summary>The address before the present one, to go back to; null where none is known.</summary>
    public Task<FormerAddress?> Before(Guid householdId, AddressKind kind, CancellationToken stop) => new AddressHistory(db).Before(householdId, kind, stop);

    public async Task<Result<Household>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check(clock.Today, areas, user).ToList() is { Count: > 0 } problems) return problems;
        var to = input.Place(areas, user).Value;
        var houseCode = HouseCode.TryParse(input.HouseCode, out var code) ? code.ToString() : null;
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == input.HouseholdId, stop) ?? throw new OutOfAreaException("households");
        if (household.EndedOn is not null) return new Problem(null, CaseTexts.HouseholdEnded);

        var now = household.AddressOf(input.Kind);
        if (now is not null && (now.AreaCode, now.HouseNumber) == (to.AreaCode, to.HouseNumber) && (houseCode is null || houseCode == household.HouseCode))
            return new Problem(nameof(AddressInput.Area), CaseTexts.AddressIsSame);
        var on = input.IsCorrection ? default : input.Since.PastDay(nameof(input.Since), clock.Today).Value;
        if (!input.IsCorrection && now?.Since > on)
            return new Problem(nameof(input.Since), CaseTexts.BeforeAddress.With(DayText.Brief(now.Since.Value)));
        if (input.Kind is AddressKind.Actual && await LeavesOwnerBehind(household, to, stop)) return new Problem(null, CaseTexts.OwnerStaysBehind);

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var (history, from) = (new AddressHistory(db), household.AreaCode);
        if (input.IsCorrection) await history.Correct(household, input.Kind, to, houseCode, stop);
        else await history.Move(household, input.Kind, to, houseCode, on, stop);
        if (household.AreaCode != from) await AreaOfHousehold.Follow(db, household.Id, household.AreaCode, stop);
        await activity.Save(ActivityKind.AddressChanged, stop, household.Id, input.Reason.Known);
        await transaction.CommitAsync(stop);
        return household;
    }

    // There is no moment in which nobody answers for an open case.
    private async Task<bool> LeavesOwnerBehind(Household household, TypedAddress to, CancellationToken stop) =>
        to.AreaCode != household.AreaCode
        && await db.Cases.Where(c => c.HouseholdId == household.Id && c.State == CaseState.Open).Select(c => (Guid?)c.OwnerId).SingleOrDefaultAsync(stop) is { } owner
        && !await owners.May(owner, to.AreaCode, stop);
}
