using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers.Corrections;

/// <summary>Requests under way about rows that people are joined with, or whose number they bear (คำขอแก้ไขที่กำลังดำเนินการ), as far as the user sees those rows.</summary>
internal sealed class CorrectionsOfPersons(HunsuanDb db)
{
    public async Task<ILookup<Guid, CorrectionUnderWay>> Of(Guid[] persons, CancellationToken stop)
    {
        if (persons.Length == 0) return Enumerable.Empty<Guid>().ToLookup(p => p, _ => default(CorrectionUnderWay)!);
        var open = db.CorrectionRequests.Where(r => r.State == CorrectionState.Drafted || r.State == CorrectionState.Sent);
        var joined = await (
            from person in db.ClusterMembers
            join row in db.ClusterMembers on person.ClusterId equals row.ClusterId
            join request in open on row.RecordId equals request.EntryId
            where EF.Parameter(persons).Contains(person.RecordId) && db.ListEntries.Any(e => e.Id == request.EntryId)
            select new { Person = person.RecordId, request.Id, request.List, request.State, request.DraftedOn, request.SentOn }).ToListAsync(stop);
        var byNumber = await (
            from person in db.Persons
            join entry in db.ListEntries on person.CitizenIdIndex equals entry.CitizenIdIndex
            join request in open on entry.Id equals request.EntryId
            where EF.Parameter(persons).Contains(person.Id) && person.CitizenIdIndex != null
            select new { Person = person.Id, request.Id, request.List, request.State, request.DraftedOn, request.SentOn }).ToListAsync(stop);
        return joined.Concat(byNumber).Distinct().OrderBy(f => f.List, StringComparer.Ordinal)
            .ToLookup(f => f.Person, f => new CorrectionUnderWay(f.Id, f.List, f.State, f.SentOn ?? f.DraftedOn));
    }
}

/// <summary>That the owner of a list was asked, or is to be asked, to put a row of a person right (กำลังขอแก้ไขบัญชี).</summary>
public sealed record CorrectionUnderWay(Guid Request, string List, CorrectionState State, DateOnly Since)
{
    /// <summary>"Correction of the list of welfare cards asked for on 1 Oct 2569".</summary>
    internal Shared.Text InWords(ListBook book) =>
        (State is CorrectionState.Sent ? CorrectionTexts.AskedOn : CorrectionTexts.DraftedOn).With(Links.PairWords.Source(List, book), Shared.DayText.Brief(Since));
}
