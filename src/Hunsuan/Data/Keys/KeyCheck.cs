using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Keys;

/// <summary>Before anything is done: the keys are those that the database was written with (ตรวจกุญแจก่อนเริ่มงาน); on a first start they are kept.</summary>
public static class KeyCheck
{
    /// <summary>What is wrong, and nothing was written; null where all is well. <paramref name="screen"/> hears of new keys.</summary>
    public static async Task<Text?> Run(HunsuanDb db, string path, TextWriter screen, CancellationToken stop)
    {
        var known = await db.KnownKeys.AsNoTracking().ToListAsync(stop);
        if (known.Count == 0 && db.Keys.Keep(path)) await screen.WriteLineAsync(KeyTexts.Made.With(path).InBoth);

        var keys = db.Keys.All.ToDictionary(k => (k.Use, k.Id));
        if (known.Count > 0 && (!File.Exists(path) || known.Any(k => !keys.ContainsKey((k.Use, k.KeyId))))) return KeyTexts.Lost.With(path);
        if (known.Any(k => !k.IsSame(keys[(k.Use, k.KeyId)]))) return KeyTexts.Different.With(path);

        var fresh = keys.Values.Where(k => !known.Any(o => o.Use == k.Use && o.KeyId == k.Id)).ToList();
        if (fresh.Count == 0) return null;

        db.AddRange(fresh.Select(KnownKey.Of));
        await db.SaveChangesAsync(stop);
        return null;
    }
}
