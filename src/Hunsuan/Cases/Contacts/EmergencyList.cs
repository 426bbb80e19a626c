using Hunsuan.Deadlines;

namespace Hunsuan.Cases.Contacts;

/// <summary>Open incidents of the five kinds and alarms, the latest ones first, each with its clock (เหตุฉุกเฉินที่ยังไม่จบ); that they were read is written down.</summary>
public sealed class EmergencyList(ContactList contacts, ContactClock clocks)
{
    public sealed record Row(Contact Contact, string? Owner, ClockStanding Standing, StepClock Clock);

    /// <param name="Counts">Of all kinds, whichever is shown.</param>
    public sealed record Sheet(IReadOnlyList<Row> Rows, int Page, int Pages, IReadOnlyDictionary<ContactList.OfKind, int> Counts)
    {
        public int All => Counts.Values.Sum();
    }

    /// <param name="only">Null for every kind.</param>
    /// <param name="page">From 1.</param>
    /// <param name="stop">Stops the queries.</param>
    public async Task<Sheet> Read(ContactList.OfKind? only, int page, CancellationToken stop)
    {
        var counts = await contacts.CountByKind(stop);
        var read = await contacts.Read(ContactShelf.Emergency, page, stop, only);
        var running = await clocks.Of([.. read.Rows.Select(r => r.Contact)], stop);
        return new([.. read.Rows.Zip(running, (row, clock) => new Row(row.Contact, row.Owner, row.Standing, clock))], read.Page, read.Pages, counts);
    }
}
