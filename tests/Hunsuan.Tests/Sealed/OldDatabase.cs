using System.Text;
using Hunsuan.Access;
using Hunsuan.Shared;
using Hunsuan.Tests.Imports;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Tests.Sealed;

/// <summary>A database as an older version left it: citizen IDs plain in their columns and in the log, fingerprints made with them.</summary>
internal static class OldDatabase
{
    public const string Verified = "1234567890121", Unverified = "1234567890122", Listed = "1349177295442", ListedWrongly = "1349177295443";
    private const long MadeWithTheNumber = 1;

    public static readonly string[] Planted = [Verified, Unverified, Listed, ListedWrongly];

    public static readonly string[] Households = [ImportTrial.Household()];

    public static readonly string[] Persons =
        [ImportTrial.Person(id: Verified), ImportTrial.Person(number: "2", id: Unverified, first: "สมมุติสอง"), ImportTrial.Person(number: "3", first: "สมมุติสาม")];

    public static readonly string[] Entries = [ImportTrial.Listed(Listed), ImportTrial.Listed(ListedWrongly, first: "สมมุติสอง"), ImportTrial.Listed("", first: "สมมุติสาม")];

    /// <summary>What an import of today wrote, put back to how it was written before.</summary>
    public static async Task MakeOld(TestDatabase database)
    {
        await using var db = database.Open();
        foreach (var person in await db.Persons.ToListAsync())
            await PutBack(db, "persons", person.Id, db.CitizenIds.Of(person));
        foreach (var entry in await db.ListEntries.ToListAsync())
            await PutBack(db, "list_entries", entry.Id, db.CitizenIds.Of(entry));
        db.Add(new ActivityRecord
        {
            Id = Ids.New(), Kind = ActivityKind.DeathRecorded, UserId = CurrentUser.Operator.Id, At = default, HouseholdId = null, AreaCode = null, UserAreaCode = "", BulkId = null,
            Reason = $"ดูรายชื่อ {Verified}", Changes = $$$"""[{"Record":"persons","Before":{"CitizenId":"{{{Verified}}}","UnverifiedId":null},"After":{"CitizenId":null,"UnverifiedId":"{{{Unverified}}}"}}]""",
        });
        db.Add(new RecordChange
        {
            Id = Ids.New(), ActivityId = Ids.New(), AreaCode = "560108", Record = "list_entries", RecordId = Ids.New(),
            Before = $$$"""{"CitizenId":"{{{Listed}}}"}""", After = $$$"""{"CitizenId":null,"UnverifiedId":"{{{ListedWrongly}}}"}""",
        });
        await db.SaveChangesAsync();
    }

    /// <summary>The planted numbers that stand somewhere in the bytes, as text, as a number or in UTF-16.</summary>
    public static IEnumerable<string> FoundIn(byte[] bytes) =>
        from number in Planted
        where bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(number)) >= 0
            || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(number)) >= 0
            || bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(number)))) >= 0
        select number;

    private static async Task PutBack(Data.HunsuanDb db, string table, Guid id, (string? Verified, string? Unverified) number)
    {
        var isPerson = table == "persons";
        var row = Data.SqlValues.SqlValue(db, id);
        var (verified, unverified) = (number.Verified, number.Unverified);
        if (isPerson) await db.Database.ExecuteSqlAsync($"UPDATE persons SET citizen_id = {verified}, unverified_id = {unverified}, citizen_id_sealed = NULL, citizen_id_index = NULL, unverified_id_index = NULL WHERE id = {row}");
        else await db.Database.ExecuteSqlAsync($"UPDATE list_entries SET citizen_id = {verified}, unverified_id = {unverified}, citizen_id_sealed = NULL, citizen_id_index = NULL, unverified_id_index = NULL WHERE id = {row}");
        if (verified is null && unverified is null) return;
        if (isPerson) await db.Database.ExecuteSqlAsync($"UPDATE persons SET content_hash = {MadeWithTheNumber} WHERE id = {row}");
        else await db.Database.ExecuteSqlAsync($"UPDATE list_entries SET content_hash = {MadeWithTheNumber}, entry_key = {MadeWithTheNumber} WHERE id = {row}");
    }
}
