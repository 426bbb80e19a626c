using System.Runtime.CompilerServices;
using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Lets what belongs to a request go with it (ข้อมูลตามเรื่อง): notes, marks, pictures, messages, and requests that were merged into it.</summary>
/// <remarks>By the model and not by a list of tables: a table made later follows too. Runs inside the caller's transaction; not logged itself.</remarks>
internal static class PartsOfContact
{
    private const string Name = "ContactId";

    /// <summary>The requests with all that were merged into them, by however many steps.</summary>
    public static async Task<Guid[]> WithMerged(HunsuanDb db, IReadOnlyCollection<Guid> contacts, CancellationToken stop)
    {
        var all = contacts.ToHashSet();
        for (Guid[] newest = [.. all]; newest.Length > 0;)
        {
            var into = newest;
            newest = [.. (await db.Contacts.Where(c => EF.Parameter(into).Contains(c.MergedIntoId!.Value)).Select(c => c.Id).ToListAsync(stop)).Where(all.Add)];
        }

        return [.. all];
    }

    public static async Task Remove(HunsuanDb db, Guid[] contacts, CancellationToken stop)
    {
        foreach (var table in db.Model.GetEntityTypes().Where(e => e.FindProperty(Name) is not null).Select(e => e.GetTableName()!))
        {
            foreach (var id in contacts)
                await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create($$"""DELETE FROM "{{table}}" WHERE "contact_id" = {0}""", db.SqlValue(id)), stop);
        }

        await db.LevelMarks.Where(m => EF.Parameter(contacts).Contains(m.SubjectId)).ExecuteDeleteAsync(stop);
        await db.PauseMarks.Where(m => EF.Parameter(contacts).Contains(m.SubjectId)).ExecuteDeleteAsync(stop);
        await db.Contacts.Where(c => EF.Parameter(contacts).Contains(c.Id)).ExecuteDeleteAsync(stop);
    }
}
