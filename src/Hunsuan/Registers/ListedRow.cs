using Hunsuan.Data.Sealed;
using Hunsuan.Shared;

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
