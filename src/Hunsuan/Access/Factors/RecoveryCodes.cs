using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Factors;

/// <summary>The codes on paper of a user: made ten at a time, which ends all older ones (ชุดรหัสกู้คืน).</summary>
public sealed class RecoveryCodes(HunsuanDb db, Activity activity, CurrentUser user, OwnPassword ownPassword)
{
    /// <summary>New codes, which can't be shown again.</summary>
    public sealed record Made(IReadOnlyList<string> Codes);

    public Task<int> Left(CancellationToken stop) => db.RecoveryCodes.CountAsync(c => c.UserId == user.Id && c.UsedAt == null, stop);

    public async Task<Result<Made>> Renew(string? password, CancellationToken stop)
    {
        if (await ownPassword.Check("Password", password, stop) is { } problem) return problem;
        var made = await Replace(stop);
        await activity.Save(ActivityKind.RecoveryCodesRenewed, stop);
        return made;
    }

    /// <summary>Replaces them with the next save, as a part of other work.</summary>
    internal async Task<Made> Replace(CancellationToken stop)
    {
        await Remove(user.Id, stop);
        string[] codes = [.. Enumerable.Range(0, RecoveryCode.Count).Select(_ => TypedCode.New(RecoveryCode.Groups))];
        db.AddRange(codes.Select(c => new RecoveryCode { Id = Ids.New(), UserId = user.Id, CodeHash = TypedCode.HashOf(c) }));
        return new(codes);
    }

    internal async Task Remove(Guid userId, CancellationToken stop) =>
        db.RemoveRange(await db.RecoveryCodes.Where(c => c.UserId == userId).ToListAsync(stop));
}
