using Hunsuan.Data;
using Hunsuan.Engines.Linkage.Again;

namespace Hunsuan.Registers.Links.Again;

/// <summary>Reads what changed and what it may be the same as, and asks the engine for the pairs around (เทียบระเบียนที่เปลี่ยนกับระเบียนที่เกี่ยวข้อง).</summary>
internal sealed class CompareChanged(HunsuanDb db, LinkSource source, LinkLimits limits)
{
    /// <returns>Null where a list is new.</returns>
    public async Task<ChangedPairs?> Run(
        Guid run, LinkAgain again, IReadOnlyList<string> lists, IReadOnlySet<Guid> persons, IReadOnlySet<Guid> entries, CancellationToken stop)
    {
        HashSet<Guid> touched = [.. persons, .. entries];
        using var changed = await Some(lists, persons, entries, stop);
        if (changed is null) return null;
        var near = again.Touch([.. touched.Select(RecordNumber.Of)], changed.Files);
        var (morePersons, moreEntries) = Apart(lists, near.SelectMany(f => f.Select(id => (File: f.Key, Id: RecordNumber.ToId(id)))));
        using var compared = (await Some(lists, [.. persons, .. morePersons], [.. entries, .. moreEntries], stop))!;
        var around = again.Compare(compared.Files).SelectMany(f => f.Select(RecordNumber.ToId)).ToHashSet();
        var before = await PairsAround.Of(db, around.Concat(touched), stop);
        var found = again.Resolve([.. before.Values.Where(IsDecided).Select(p => (RecordNumber.Of(p.LeftId), RecordNumber.Of(p.RightId), p.Verdict is PairVerdict.Same))]);

        var (known, fresh) = (new List<LinkedPair>(), new List<AgainPair>());
        foreach (var pair in found)
        {
            var (left, right) = (RecordNumber.ToId(pair.Left), RecordNumber.ToId(pair.Right));
            if (touched.Contains(left) || touched.Contains(right) || !before.TryGetValue(PairId.Of(left, right), out var stored) || stored.Evidence.Length == 0) fresh.Add(pair);
            else known.Add(FoundPairs.Made((left, stored.LeftList, stored.LeftArea), (right, stored.RightList, stored.RightArea), pair.Probability, stored.Weight, stored.Evidence, limits, run));
        }

        // What was decided before is compared with how the records read now.
        var wanted = fresh.SelectMany(p => new[] { (p.LeftFile, p.Left), (p.RightFile, p.Right) }).Select(r => (r.Item1, RecordNumber.ToId(r.Item2)))
            .Concat(before.Values.Where(p => p.Verdict is not null).SelectMany(p => new[] { (FileOf(lists, p.LeftList), p.LeftId), (FileOf(lists, p.RightList), p.RightId) })).Distinct();
        var (ofPersons, ofEntries) = Apart(lists, wanted);
        using var read = (await Some(lists, ofPersons, ofEntries, stop))!;
        return new()
        {
            Pairs = [.. known, .. Explained(again, read, fresh, run)],
            Around = around,
            Touched = touched,
            Rows = [.. read.Sheets.SelectMany(s => s.Rows)],
            Records = again.Records,
        };
    }

    private IEnumerable<LinkedPair> Explained(LinkAgain again, SomeSheets read, List<AgainPair> fresh, Guid run)
    {
        var rows = read.Sheets.SelectMany(s => s.Rows.Select((r, at) => (Id: RecordNumber.Of(r.Id), List: s.ListOf(at), r.AreaCode))).ToDictionary(r => r.Id, r => (r.List, r.AreaCode));
        var there = fresh.Where(p => rows.ContainsKey(p.Left) && rows.ContainsKey(p.Right)).ToList();
        return there.Zip(again.Explain(read.Files, [.. there.Select(p => (p.Left, p.Right))]), (pair, why) => FoundPairs.Made(
            (RecordNumber.ToId(pair.Left), rows[pair.Left].List, rows[pair.Left].AreaCode), (RecordNumber.ToId(pair.Right), rows[pair.Right].List, rows[pair.Right].AreaCode), pair.Probability,
            double.IsFinite(pair.Weight) ? pair.Weight : why.Sum(w => w.Bits), FoundPairs.Evidence(why), limits, run));
    }

    // What somebody decided of records that have changed since is asked again, and holds until then without teaching.
    private static bool IsDecided(LinkedPair pair) => pair is { Verdict: PairVerdict.Same or PairVerdict.Different, State: not LinkState.ToReview };

    private static (List<Guid> Persons, List<Guid> Entries) Apart(IReadOnlyList<string> lists, IEnumerable<(int File, Guid Id)> records)
    {
        var apart = records.ToLookup(r => r.File >= 0 && lists[r.File] == LinkedPair.Persons, r => r.Id);
        return ([.. apart[true]], [.. apart[false]]);
    }

    // Those who are gone stand among the survey.
    private static int FileOf(IReadOnlyList<string> lists, string list) => lists.Index().Where(l => l.Item == (list == LinkedPair.Gone ? LinkedPair.Persons : list)).Select(l => l.Index).DefaultIfEmpty(-1).First();

    private async Task<SomeSheets?> Some(IReadOnlyList<string> lists, IReadOnlyCollection<Guid> persons, IReadOnlyCollection<Guid> entries, CancellationToken stop) =>
        await source.Some(lists, persons, entries, stop) is { } sheets ? new(sheets) : null;

    private sealed record SomeSheets(IReadOnlyList<LinkSheet> Sheets) : IDisposable
    {
        public IReadOnlyList<AgainFile> Files => [.. Sheets.Select(s => new AgainFile([.. s.Rows.Select(r => RecordNumber.Of(r.Id))], s.Read))];

        public void Dispose()
        {
            foreach (var sheet in Sheets) sheet.Dispose();
        }
    }
}
