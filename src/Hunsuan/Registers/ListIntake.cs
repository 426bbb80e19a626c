using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Data.Sealed;
using Hunsuan.Households;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Registers;

/// <summary>One row of an agency's list as its file has it (แถวจากบัญชีของหน่วยงาน).</summary>
public sealed record ListedRow
{
    public required string AreaCode { get; init; }
    public string? CitizenId { get; init; }
    public string? UnverifiedId { get; init; }
    public string? Prefix { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public int? BirthDate { get; init; }
    public string? HouseNumber { get; init; }
    public DateOnly? Since { get; init; }
    public long? Amount { get; init; }
    public string? Status { get; init; }

    /// <summary>Without the number, which a hash that is no secret would give away; the two blanks stand where it stood once.</summary>
    public long ContentHash => new Fingerprint()
        .Add(AreaCode).Add((string?)null).Add((string?)null).Add(Prefix).Add(FirstName).Add(LastName).Add(BirthDate)
        .Add(HouseNumber).Add(Since?.DayNumber).Add(Amount).Add(Status).Value;

    /// <summary>A list names those who have the benefit; only a status that says otherwise takes it away.</summary>
    public bool IsHeld => Status is null || Status.Equals("active", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for the same entry of two versions of a list: one under each key of the ring, that of the newest first.</summary>
    internal IReadOnlyList<long> EntryKeys(CitizenIdSeal ids) =>
        CitizenId is not null ? [.. ids.IndexesOf(CitizenId, isVerified: true).Select(index => KeyOf(index, null))]
        : UnverifiedId is not null ? [.. ids.IndexesOf(UnverifiedId, isVerified: false).Select(index => KeyOf(null, index))]
        : [KeyOf(null, null)];

    internal void Describe(ListEntry entry, CitizenIdSeal ids)
    {
        entry.AreaCode = AreaCode;
        entry.Prefix = Prefix;
        entry.FirstName = FirstName;
        entry.LastName = LastName;
        entry.BirthDate = BirthDate;
        entry.HouseNumber = HouseNumber;
        entry.Since = Since;
        entry.Amount = Amount;
        entry.Status = Status;
        entry.IsHeld = IsHeld;
        entry.ContentHash = ContentHash;
        ids.Write(entry, CitizenId, UnverifiedId);
    }

    private long KeyOf(Guid? verified, Guid? unverified) =>
        ListEntry.KeyOf(verified, unverified, FirstName, LastName, BirthDate, AreaCode, HouseNumber);
}

/// <summary>Takes in rows of an agency's list: adds the new, updates the changed, and marks who holds the welfare card (รับบัญชีรายชื่อ).</summary>
internal sealed class ListIntake(HunsuanDb db, CardHolders holders)
{
    /// <summary>Takes a batch in; the result has one entry for each, in the same order.</summary>
    public async Task<IReadOnlyList<IntakeChange>> Take(string list, IReadOnlyList<ListedRow> batch, Guid importId, CancellationToken stop)
    {
        var keysOf = batch.Select(r => r.EntryKeys(db.CitizenIds)).ToList();
        var keys = keysOf.SelectMany(k => k).ToArray();
        var known = await db.ListEntries
            .Where(e => e.List == list && EF.Parameter(keys).Contains(e.EntryKey))
            .ToDictionaryAsync(e => e.EntryKey, stop);

        var changes = new List<IntakeChange>(batch.Count);
        var added = new List<ListEntry>();
        foreach (var (row, itsKeys) in batch.Zip(keysOf))
        {
            var entry = itsKeys.Select(k => known.GetValueOrDefault(k)).FirstOrDefault(e => e is not null);
            if (entry is null)
            {
                entry = new() { Id = Ids.New(), List = list, AreaCode = row.AreaCode, ImportId = importId };
                row.Describe(entry, db.CitizenIds);
                added.Add(entry);
                changes.Add(IntakeChange.New);
                continue;
            }

            var isSame = entry.ContentHash == row.ContentHash;
            if (!isSame) row.Describe(entry, db.CitizenIds);
            changes.Add(isSame ? IntakeChange.Unchanged : IntakeChange.Changed);
        }

        await RecordChange.SaveTracked(db, importId, stop);
        await BulkInsert.Into(db, added, stop);
        if (list == ListKinds.WelfareCard) await holders.MarkProfiles(batch.Select(r => r.CitizenId).OfType<string>(), stop);
        return changes;
    }
}
