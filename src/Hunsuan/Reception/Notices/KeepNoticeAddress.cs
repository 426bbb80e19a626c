using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Reception.Channels;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Notices;

/// <summary>Names, proves and ends where the user is told outside of the program that notices wait (กำหนดที่อยู่รับแจ้งเตือน).</summary>
internal sealed class KeepNoticeAddress(HunsuanDb db, Activity activity, CurrentUser user, MailPost post, TimeProvider clock)
{
    /// <summary>How many groups of letters a code has; one that is typed from mail, or sent by LINE, is guessed by nobody.</summary>
    private const int CodeGroups = 2;

    public const int CodeLength = CodeGroups * TypedCode.GroupLength;

    /// <summary>How long nobody is sent another code.</summary>
    public static readonly TimeSpan BetweenCodes = TimeSpan.FromMinutes(1);

    public sealed record Input
    {
        public string? Address { get; set; }
        public string? Code { get; set; }
    }

    public async Task<NoticeAddress?> Mine(NoticeMeans means, CancellationToken stop) =>
        await db.NoticeAddresses.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == user.Id && a.Means == means, stop);

    /// <summary>The user's own e-mail address, proved or not; null where there is none.</summary>
    public string? MailOf(NoticeAddress? kept) => kept is { Means: NoticeMeans.Mail, AddressSealed: not null } ? kept.Open(db.Keys) : null;

    /// <summary>Sends a code to the address; whoever reads it there proves it. Once it is sent, an address that counted until now serves no longer.</summary>
    public async Task<Result<NoticeAddress>> OfferMail(Input input, CancellationToken stop)
    {
        var typed = (input.Address ?? "").Trim();
        if (!MailWords.IsAddress(typed)) return new Problem(nameof(Input.Address), NoticeTexts.MailWrong);
        if (!post.IsSetUp) return new Problem(nameof(Input.Address), NoticeTexts.NoMail);
        var kept = await Find(NoticeMeans.Mail, stop);
        if (kept is not null && clock.GetUtcNow() < kept.OfferedAt + BetweenCodes) return new Problem(nameof(Input.Address), NoticeTexts.WaitAMinute);

        var code = TypedCode.New(CodeGroups);
        var words = $"{NoticeTexts.CodeIs.With(code).InBoth}\n{NoticeTexts.NotYou.InBoth}";
        switch (await post.Send(typed, Ids.New(), NoticeTexts.CodeSubject, words, stop))
        {
            case Delivery.NotNow: return new Problem(nameof(Input.Address), NoticeTexts.MailNotTaken);
            case Delivery.Refused: return new Problem(nameof(Input.Address), NoticeTexts.MailUnknown);
        }

        kept ??= Added(NoticeMeans.Mail);
        kept.Keep(db.Keys, typed);
        await Offer(kept, code, stop);
        return kept;
    }

    public async Task<Result<NoticeAddress>> ProveMail(Input input, CancellationToken stop)
    {
        if (await Find(NoticeMeans.Mail, stop) is not { } kept || !kept.IsCodeGoodAt(clock.GetUtcNow())) return new Problem(nameof(Input.Code), NoticeTexts.CodeTooOld);
        if (!kept.CodeHash.AsSpan().SequenceEqual(TypedCode.HashOf(input.Code))) return new Problem(nameof(Input.Code), NoticeTexts.CodeWrong);
        await Prove(kept, stop);
        return kept;
    }

    /// <summary>A code that the user sends to the centre's account of LINE, which can't be shown again.</summary>
    public async Task<string> OfferLine(CancellationToken stop)
    {
        var code = TypedCode.New(CodeGroups);
        var kept = await Find(NoticeMeans.Line, stop) ?? Added(NoticeMeans.Line);
        (kept.Channel, kept.Sender, kept.AddressSealed) = (null, null, null);
        await Offer(kept, code, stop);
        return code;
    }

    /// <summary>Takes an account of LINE whose owner sent the user's code.</summary>
    public async Task<bool> ProveLine(byte[] codeHash, string channel, Guid sender, string account, CancellationToken stop)
    {
        if (await Find(NoticeMeans.Line, stop) is not { } kept || !kept.CodeHash.AsSpan().SequenceEqual(codeHash) || !kept.IsCodeGoodAt(clock.GetUtcNow())) return false;
        (kept.Channel, kept.Sender) = (channel, sender);
        kept.Keep(db.Keys, account);
        await Prove(kept, stop);
        return true;
    }

    /// <summary>Nothing is told there any more.</summary>
    public async Task End(NoticeMeans means, CancellationToken stop)
    {
        if (await Find(means, stop) is not { } kept) return;
        db.Remove(kept);
        await activity.Save(ActivityKind.NoticeAddressKept, stop, reason: $"{means} ended");
    }

    private Task<NoticeAddress?> Find(NoticeMeans means, CancellationToken stop) => db.NoticeAddresses.SingleOrDefaultAsync(a => a.UserId == user.Id && a.Means == means, stop);

    private NoticeAddress Added(NoticeMeans means)
    {
        var added = new NoticeAddress { UserId = user.Id, Means = means };
        db.Add(added);
        return added;
    }

    private Task Offer(NoticeAddress kept, string code, CancellationToken stop)
    {
        (kept.CodeHash, kept.OfferedAt) = (TypedCode.HashOf(code), clock.GetUtcNow());
        (kept.ConfirmedAt, kept.DueAt, kept.TellingThrough, kept.TellingSince, kept.Tries, kept.LastTakenAt, kept.FailedAt) = (null, null, null, null, 0, null, null);
        return activity.Save(ActivityKind.NoticeAddressKept, stop, reason: $"{kept.Means} offered");
    }

    // What was told in the program before is not told there again.
    private async Task Prove(NoticeAddress kept, CancellationToken stop)
    {
        (kept.ConfirmedAt, kept.DueAt, kept.ToldThrough) = (clock.GetUtcNow(), clock.GetUtcNow(), Ids.New());
        await activity.Save(ActivityKind.NoticeAddressKept, stop, reason: $"{kept.Means} proved");
    }
}
