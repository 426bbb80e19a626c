using Hunsuan.Access.Factors;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Passkeys;

/// <summary>Gives one of the user's own passkeys another name, or takes it out of use (เปลี่ยนชื่อหรือลบพาสคีย์).</summary>
internal sealed class ChangePasskey(HunsuanDb db, Activity activity, CurrentUser user, OwnPassword ownPassword, SecondFactorView factors)
{
    public sealed record Input
    {
        public string? Name { get; set; }
        public string? Password { get; set; }
    }

    /// <exception cref="OutOfAreaException">It is nobody's, or another's.</exception>
    public async Task<Passkey> Find(Guid id, CancellationToken stop) =>
        await db.Passkeys.SingleOrDefaultAsync(p => p.Id == id && p.UserId == user.Id, stop) ?? throw new OutOfAreaException("user_passkeys");

    public async Task<IReadOnlyList<Problem>> Rename(Guid id, Input input, CancellationToken stop)
    {
        var passkey = await Find(id, stop);
        if (new AddPasskey.Input { Name = input.Name }.Check().ToList() is { Count: > 0 } problems) return problems;
        passkey.Name = input.Name!.Trim();
        await activity.Save(ActivityKind.UserChanged, stop);
        return [];
    }

    public async Task<IReadOnlyList<Problem>> Remove(Guid id, Input input, CancellationToken stop)
    {
        var passkey = await Find(id, stop);
        // Otherwise a password alone could set up the next second factor.
        if (await factors.Own(stop) is { IsNeeded: true, IsOn: false, Passkeys: 1 }) return [new(null, PasskeyTexts.LastOne)];
        if (await ownPassword.Check(nameof(input.Password), input.Password, stop) is { } wrong) return [wrong];
        db.Remove(passkey);
        await activity.Save(ActivityKind.PasskeyRemoved, stop);
        return [];
    }
}
