using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Engines.Pictures;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Contacts;

/// <summary>Adds pictures to a request, shows one and takes one away (ภาพประกอบเรื่อง). What a file hides, such as a position, is not kept.</summary>
public sealed class KeepPictures(HunsuanDb db, Activity activity, CurrentUser user, TimeProvider clock)
{
    public sealed record Input
    {
        public string? What { get; set; }

        /// <summary>Null where none was chosen; not a question that a form binds by itself.</summary>
        internal Stream? File { get; init; }
    }

    /// <summary>What a browser is sent.</summary>
    public sealed record Shown(PictureKind Kind, byte[] Bytes);

    /// <summary>What is said of a picture beside it.</summary>
    public sealed record Described(ContactPicture Picture, Contact Contact);

    /// <summary>Of those at work; whoever took a request in may add to it.</summary>
    /// <exception cref="OutOfAreaException">There is no such request for this user.</exception>
    public async Task<Result<HiddenData>> Add(Guid contact, Input input, CancellationToken stop = default)
    {
        if (await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == contact, stop) is not { } found || !Sees(found.AreaCode, found.ReceivedBy)) throw new OutOfAreaException("contacts");
        return await Keep(found, input, user.Id, stop);
    }

    /// <summary>Of the reporter, whose code was found right by the caller.</summary>
    public Task<Result<HiddenData>> AddByReporter(Contact contact, Input input, CancellationToken stop) => Keep(contact, input, by: null, stop);

    /// <summary>Null where there is none for the user.</summary>
    public async Task<Described?> Describe(Guid picture, CancellationToken stop) =>
        await Find(picture, stop) is ({ } found, { } contact) && Sees(contact.AreaCode, contact.ReceivedBy) ? new(found, contact) : null;

    /// <summary>That it was looked at is written down; null where there is none for the user.</summary>
    public async Task<Shown?> Show(Guid picture, CancellationToken stop)
    {
        if (await Describe(picture, stop) is not ({ } found, { } contact)) return null;
        await activity.Note(ActivityKind.ContactPictureRead, stop, reason: contact.Number, area: contact.AreaCode);
        var bytes = await db.ContactPictureFiles.Where(f => f.PictureId == picture).Select(f => f.Bytes).SingleAsync(stop);
        return new(found.Kind, bytes);
    }

    /// <exception cref="OutOfAreaException">There is no such picture of the request for this user.</exception>
    public async Task<Result<Guid>> Remove(Guid contact, Guid picture, CancellationToken stop = default)
    {
        if (await Find(picture, stop) is not ({ } found, { } of) || of.Id != contact || !user.May(Permit.WorkCases, of.AreaCode)) throw new OutOfAreaException("contact_pictures");
        db.Remove(found);
        await activity.Save(ActivityKind.ContactPictureRemoved, stop, reason: of.Number);
        return picture;
    }

    private async Task<Result<HiddenData>> Keep(Contact contact, Input input, Guid? by, CancellationToken stop)
    {
        var problems = new List<Problem>();
        if (input.What.IsBlank) problems.Add(new(nameof(input.What), PictureTexts.WhatRequired));
        if (input.What?.Length > ContactPicture.WhatMaxLength) problems.Add(new(nameof(input.What), ContactTexts.TooLong.With(ContactPicture.WhatMaxLength)));
        if (await db.ContactPictures.CountAsync(p => p.ContactId == contact.Id, stop) >= ContactPicture.Most)
            problems.Add(new(nameof(input.File), ContactTexts.TooManyPictures.With(ContactPicture.Most)));
        var file = await SentPicture.Read(input.File, nameof(input.File), stop);
        problems.AddRange(file.Problems);
        if (problems.Count > 0) return problems;

        var picture = new ContactPicture
        {
            Id = Ids.New(), ContactId = contact.Id, AreaCode = contact.AreaCode, What = input.What!.Trim(), Kind = file.Value!.Kind, Length = file.Value.Bytes.Length, At = clock.GetUtcNow(), UserId = by,
        };
        db.AddRange(picture, new ContactPictureFile { PictureId = picture.Id, Bytes = file.Value.Bytes });
        await activity.Save(ActivityKind.ContactPictureAdded, stop, reason: contact.Number, area: contact.AreaCode);
        return file.Value.Removed;
    }

    private async Task<(ContactPicture?, Contact?)> Find(Guid id, CancellationToken stop)
    {
        if (await db.ContactPictures.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } picture) return (null, null);
        return (picture, await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == picture.ContactId, stop));
    }

    private bool Sees(string area, Guid? receivedBy) => user.May(Permit.WorkCases, area) || receivedBy == user.Id;
}
