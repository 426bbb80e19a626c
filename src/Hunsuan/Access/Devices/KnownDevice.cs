using Hunsuan.Shared;

namespace Hunsuan.Access.Devices;

/// <summary>A browser by a number of its own, and who has signed in with it in full (เครื่องที่ผู้ใช้เคยใช้).</summary>
public sealed record KnownDevice(Guid Id, IReadOnlyList<Guid> Users)
{
    private const int MostUsers = 10;

    public static KnownDevice New() => new(Ids.New(), []);

    /// <summary>The device's number where this user has signed in with it; null otherwise.</summary>
    public Guid? For(Guid? user) => user is { } id && Users.Contains(id) ? Id : null;

    public KnownDevice With(Guid user) => this with { Users = [user, .. Users.Where(u => u != user).Take(MostUsers - 1)] };

    public override string ToString() => string.Join(' ', [Id, .. Users]);

    public static KnownDevice? Of(string? text)
    {
        Guid?[] ids = [.. (text ?? "").Split(' ').Select(part => Guid.TryParse(part, out var id) ? id : (Guid?)null)];
        return ids is [{ } device, ..] && ids.All(id => id is not null) ? new(device, [.. ids.Skip(1).OfType<Guid>()]) : null;
    }
}
