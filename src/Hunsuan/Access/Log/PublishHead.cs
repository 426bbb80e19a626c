using System.Text;
using Hunsuan.Data;
using Hunsuan.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Log;

/// <summary>Signs where the log stands now, and keeps that outside the database (เผยแพร่หัวบันทึก).</summary>
internal sealed class PublishHead(HunsuanDb db, Installation installation, TimeProvider clock)
{
    public async Task<LogHead> Sign(CancellationToken stop) => LogHead.Sign(db.Keys, clock.GetUtcNow(), await db.ActivityChains.AsNoTracking().ToListAsync(stop));

    /// <summary>Adds the head to the file of the installation; nothing that is there already is touched.</summary>
    public async Task<LogHead> Append(CancellationToken stop)
    {
        var head = await Sign(stop);
        await Append(installation.HeadFile, head, stop);
        return head;
    }

    public static async Task Append(string path, LogHead head, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        // After what a power cut may have left of the head before.
        await file.WriteAsync(Encoding.UTF8.GetBytes("\n" + head), stop);
        file.Flush(flushToDisk: true);
    }
}
