using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Goods.Gifts;

/// <summary>Reads, keeps and shows the picture of a hand-over (เก็บภาพถ่ายการรับของ). The caller has found what it belongs to, within the user's area.</summary>
public sealed class KeepHandoverPhoto(HunsuanDb db, Activity activity, TimeProvider clock)
{
    /// <param name="Picture">Null where none was sent, or it can't be read.</param>
    public sealed record Sent(PictureFile? Picture, IReadOnlyList<Problem> Problems);

    /// <summary>What a form sent; no picture is no fault.</summary>
    public static async Task<Sent> Read(HandedOverInput input, CancellationToken stop)
    {
        if (input.Photo is null) return new(null, []);
        var read = await SentPicture.Read(input.Photo, nameof(input.Photo), stop);
        return new(read.Value, read.Problems);
    }

    /// <summary>The caller saves.</summary>
    public void Add(Guid of, PictureFile? picture)
    {
        if (picture is null) return;
        db.AddRange(
            new HandoverPhoto { OfId = of, Kind = picture.Kind, Length = picture.Bytes.Length, At = clock.GetUtcNow() },
            new HandoverPhotoFile { OfId = of, Bytes = picture.Bytes });
    }

    public Task<HandoverPhoto?> Of(Guid of, CancellationToken stop) => db.HandoverPhotos.AsNoTracking().SingleOrDefaultAsync(p => p.OfId == of, stop);

    /// <summary>To the browser, which keeps no copy; that it was looked at is written down.</summary>
    /// <param name="of">Null where the user may see none.</param>
    /// <param name="household">Whom it shows.</param>
    /// <param name="http">Where it goes.</param>
    internal async Task<IResult> Send(Guid? of, Guid? household, HttpContext http)
    {
        var stop = http.RequestAborted;
        if (of is not { } known || await Of(known, stop) is not { } photo) return Results.NotFound();
        await activity.Note(ActivityKind.HandoverPhotoRead, stop, household);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(await db.HandoverPhotoFiles.Where(f => f.OfId == known).Select(f => f.Bytes).SingleAsync(stop), PictureFile.TypeOf(photo.Kind));
    }
}
