using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Links;

/// <summary>In which agencies' lists people stand by what they are joined with (บัญชีที่บุคคลอยู่), as far as the user sees those rows.</summary>
internal sealed class ListsOfPersons(HunsuanDb db)
{
    /// <summary>Of each person each list once, by its id; the surest row of it.</summary>
    public async Task<ILookup<Guid, StandsInList>> Of(Guid[] persons, CancellationToken stop)
    {
        var joined = await (
            from person in db.ClusterMembers
            join row in db.ClusterMembers on person.ClusterId equals row.ClusterId
            where EF.Parameter(persons).Contains(person.RecordId) && row.List != LinkedPair.Persons && db.ListEntries.Any(e => e.Id == row.RecordId && e.LeftIn == null)
            select new { Person = person.RecordId, person.ClusterId, row.RecordId, row.List }).ToListAsync(stop);
        var pairs = (await db.LinkedPairs.AsNoTracking().Where(p => EF.Parameter(persons).Contains(p.LeftId)).ToListAsync(stop)).ToDictionary(p => (p.LeftId, p.RightId));
        return (
            from found in joined
            let pair = pairs.GetValueOrDefault((found.Person, found.RecordId))
            let stands = new StandsInList(found.List, found.ClusterId, pair?.State is LinkState.Same, pair is { State: LinkState.Joined } ? pair.Probability : null)
            group stands by (found.Person, found.List) into same
            orderby same.Key.List
            select (same.Key.Person, Surest: same.OrderByDescending(s => s.IsDecided).ThenByDescending(s => s.Probability).First())).ToLookup(s => s.Person, s => s.Surest);
    }
}

/// <summary>A person stands in a list, and how sure that is (การมีชื่อในบัญชี).</summary>
/// <param name="IsDecided">Somebody said so.</param>
/// <param name="Probability">As the program found it; null where somebody decided, or it is joined through another list only.</param>
public sealed record StandsInList(string List, Guid ClusterId, bool IsDecided, double? Probability)
{
    /// <summary>"decided by a reviewer", "by the program, 99%", "through another list".</summary>
    internal Shared.Text HowSure => (IsDecided, Probability) switch
    {
        (true, _) => PairTexts.SureByReviewer,
        (_, { } probability) => PairTexts.SureByProgram.With(PairWords.Percent(probability)),
        _ => PairTexts.SureThroughOther,
    };
}
