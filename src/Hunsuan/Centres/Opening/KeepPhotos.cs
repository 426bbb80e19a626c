using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Centres.Opening;

/// <summary>Adds photos to the album of a centre, and takes them away (ดูแลภาพของศูนย์). What a file hides, such as a position, is not kept.</summary>
public sealed class KeepPhotos(HunsuanDb db, Activity activity, CurrentUser by, TimeProvider clock)
{
    public sealed record Input
    {
        /// <summary>Null where none was chosen.</summary>
        public Stream? File { get; set; }

        public string? What { get; set; }
        public bool IsSignboard { get; set; }
    }

    /// <summary>The photo, and what was taken out of its file.</summary>
    public sealed record Added(Guid Id, HiddenData Removed);

    /// <exception cref="OutOfAreaException">There is no such centre in the user's area.</exception>
    public async Task<Result<Added>> Add(Guid centre, Input input, CancellationToken stop = default)
    {
        await MustBeOurs(centre, stop);
        var problems = new List<Problem>();
        if (input.What.IsBlank) problems.Add(new(nameof(input.What), PictureTexts.WhatRequired));
        if (input.What?.Length > CentrePhoto.WhatMaxLength) problems.Add(new(nameof(input.What), CentreTexts.TooLong.With(CentrePhoto.WhatMaxLength)));
        if (await db.CentrePhotos.CountAsync(p => p.CentreId == centre, stop) >= CentrePhoto.MostPhotos)
            problems.Add(new(nameof(input.File), CentrePartTexts.TooManyPhotos.With(CentrePhoto.MostPhotos)));
        var picture = await SentPicture.Read(input.File, nameof(input.File), stop);
        problems.AddRange(picture.Problems);
        if (problems.Count > 0) return problems;

        var photo = new CentrePhoto
        {
            Id = Ids.New(), CentreId = centre, What = input.What!.Trim(), IsSignboard = input.IsSignboard, Kind = picture.Value!.Kind, Width = picture.Value.Width,
            Height = picture.Value.Height, Bytes = picture.Value.Bytes, AddedOn = clock.Today, AddedBy = by.Id,
        };
        db.Add(photo);
        await activity.Save(ActivityKind.PhotoAdded, stop);
        return new Added(photo.Id, picture.Value.Removed);
    }

    /// <exception cref="OutOfAreaException">There is no such photo of the centre, or the centre is not in the user's area.</exception>
    public async Task<Result<Guid>> Remove(Guid centre, Guid id, CancellationToken stop = default)
    {
        await MustBeOurs(centre, stop);
        db.Remove(await db.CentrePhotos.SingleOrDefaultAsync(p => p.Id == id && p.CentreId == centre, stop) ?? throw new OutOfAreaException("centre_photos"));
        await activity.Save(ActivityKind.PhotoRemoved, stop);
        return id;
    }

    private async Task MustBeOurs(Guid centre, CancellationToken stop)
    {
        if (!await db.Centres.AnyAsync(c => c.Id == centre, stop)) throw new OutOfAreaException("centres");
    }
}
