using Hunsuan.Access.Log;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Data.Sealed;
using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>Makes a database ready for work, before anything else uses it (เตรียมฐานข้อมูล): schema, keys, what older versions left plain, the log.</summary>
internal static class ReadyDatabase
{
    /// <param name="services">In the operator's name.</param>
    /// <param name="screen">Hears of new keys, and of what takes long.</param>
    /// <returns>Why it can't be used; null where it can.</returns>
    public static async Task<Text?> Make(IServiceProvider services, TextWriter screen, CancellationToken stop)
    {
        var db = services.GetRequiredService<HunsuanDb>();
        await Schema.Update(db, stop);
        if (await KeyCheck.Run(db, services.GetRequiredService<Installation>().SecretKeyFile, screen, stop) is { } wrong) return wrong;

        await PlainIds.Seal(db, screen, stop);
        await services.GetRequiredService<LogBeginning>().Run(stop);
        return null;
    }
}
