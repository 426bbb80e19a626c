using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Reception.Channels;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Reception.Notices;

/// <summary>Knows by its code an account of LINE where a user wants to be told (ผูกบัญชีไลน์ของเจ้าหน้าที่), before it counts as a request for help.</summary>
internal sealed class NoticeAccounts(IServiceProvider services, TimeProvider clock)
{
    private sealed record Found(NoticeAddress Kept, CurrentUser? User);

    /// <summary>What to answer; null where it is none of these codes. What is delivered twice is answered alike.</summary>
    public async Task<Text?> Take(IChannel channel, ChannelEvent came, Guid sender, CancellationToken stop)
    {
        if (came is not { Kind: ChannelEventKind.Message, Emergency: null, Words: { } words } || !channel.Tells) return null;
        if (words.Length > TypedCode.MaxLength || TypedCode.Normal(words).Length != KeepNoticeAddress.CodeLength) return null;
        var hash = TypedCode.HashOf(words);
        if (await Find(hash, stop) is not { } found) return null;
        if (found.Kept.ConfirmedAt is not null) return found.Kept.Sender == sender ? NoticeTexts.LineProved : NoticeTexts.CodeTooOld;
        if (!found.Kept.IsCodeGoodAt(clock.GetUtcNow()) || found.User is not { } user) return NoticeTexts.CodeTooOld;
        await using var own = services.CreateScopeFor(user.Under(Permit.UseOwnAccount));
        return await own.ServiceProvider.GetRequiredService<KeepNoticeAddress>().ProveLine(hash, channel.Id, sender, came.Sender, stop) ? NoticeTexts.LineProved : NoticeTexts.CodeTooOld;
    }

    /// <summary>Whoever leaves the account is told nothing there any more.</summary>
    public async Task Forget(Guid sender, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        await scope.ServiceProvider.GetRequiredService<HunsuanDb>().NoticeAddresses.Where(a => a.Sender == sender).ExecuteDeleteAsync(stop);
    }

    private async Task<Found?> Find(byte[] hash, CancellationToken stop)
    {
        await using var scope = services.CreateScopeFor(CurrentUser.Operator);
        var db = scope.ServiceProvider.GetRequiredService<HunsuanDb>();
        return await db.NoticeAddresses.AsNoTracking().FirstOrDefaultAsync(a => a.CodeHash == hash && a.Means == NoticeMeans.Line, stop) is { } kept
            ? new(kept, (await scope.ServiceProvider.GetRequiredService<UsersWithRoles>().Active(kept.UserId, stop))?.Acting)
            : null;
    }
}
