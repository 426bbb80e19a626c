using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Aid;

/// <summary>How often and how much was asked for before in a fiscal year, and what that means for one more (เพดานเงินสงเคราะห์).</summary>
public sealed class AidLimits(HunsuanDb db)
{
    /// <param name="Times">Neither refused nor cancelled.</param>
    /// <param name="Amount">Of those together, in satang.</param>
    public sealed record SoFar(int Times, long Amount);

    /// <summary>A limit that one more passes.</summary>
    /// <param name="IsKept">It is confirmed and refuses; any other asks for a reason.</param>
    /// <param name="Words">Which, and how far it is used up.</param>
    public sealed record Passed(bool IsKept, Text Words);

    /// <summary>Counted for the person where the aid is for a person, wherever that person lived; otherwise for the household. Numbers alone: who lives elsewhere is not told.</summary>
    public async Task<SoFar> Of(AidKind kind, Guid household, Guid? person, int fiscalYear, Guid? except, CancellationToken stop)
    {
        var counted = db.AidRequests.IgnoreQueryFilters([HunsuanDb.AreaFilter])
            .Where(r => r.Kind == kind.Id && r.FiscalYear == fiscalYear && r.Id != except && !EF.Constant(AidStates.NotGiven).Contains(r.State));
        counted = kind.For is AidFor.Household ? counted.Where(r => r.HouseholdId == household) : counted.Where(r => r.PersonId == person);
        var amounts = await counted.Select(r => r.Amount).ToListAsync(stop);
        return new(amounts.Count, amounts.Sum());
    }

    public static IEnumerable<Passed> PassedBy(AidKind kind, long amount, SoFar before)
    {
        if (kind.MostEachTime is { } most && amount > most.Value) yield return new(most.IsKept, AidTexts.OverMost.With(kind.Name, Baht.Write(most.Value)));
        if (kind.TimesAYear is { } times && before.Times >= times.Value) yield return new(times.IsKept, AidTexts.TimesPassed.With(kind.Name, before.Times, times.Value));
        if (kind.MostAYear is { } year && before.Amount + amount > year.Value)
            yield return new(year.IsKept, AidTexts.MostPassed.With(kind.Name, Baht.Write(before.Amount), Baht.Write(year.Value)));
    }
}
