using Hunsuan.Access;
using Hunsuan.Hosting;

namespace Hunsuan.Data.Keys;

/// <summary>
/// Makes new keys, and makes anew with them everything that older ones made, while the program may work (เปลี่ยนกุญแจ). Broken off, the
/// next time goes on with the same keys.
/// </summary>
internal sealed class RenewKeys(HunsuanDb db, Installation installation, IEnumerable<IKeepsSealed> keepers, Activity activity, TimeProvider clock)
{
    /// <summary>What is made anew with them; the log names its key in each record and is never changed.</summary>
    public static readonly IReadOnlyCollection<KeyUse> Renewable = [KeyUse.Seal, KeyUse.BlindIndex];

    // Programs at work look at the file now and then; what they made before they saw it is found by the older keys.
    private static readonly TimeSpan UntilSeen = 2 * KeyRing.LooksEvery;

    /// <param name="NewKeys">Whether there are new keys; otherwise those of an earlier time were gone on with.</param>
    public sealed record Outcome(bool NewKeys, int Renewed);

    /// <param name="isNew">Hears, before the long part, whether there are new keys.</param>
    public async Task<Outcome> Run(IReadOnlyCollection<KeyUse> uses, Action<bool> isNew, Action<int> done, CancellationToken stop)
    {
        var isUnfinished = (await OldInUse(keepers.Where(k => k.IsRenewed), stop)).Any(k => uses.Contains(k.Use));
        isNew(!isUnfinished);
        if (!isUnfinished)
        {
            var path = installation.SecretKeyFile;
            db.Keys.Renew(path, clock, uses);
            await KeyCheck.Run(db, path, TextWriter.Null, stop);
            await activity.Note(ActivityKind.KeysRenewed, stop, reason: string.Join(", ", uses));
            await Task.Delay(UntilSeen, stop);
        }

        var renewed = 0;
        foreach (var keeper in keepers) renewed += await keeper.Renew(done, stop);
        return new(!isUnfinished, renewed);
    }

    /// <summary>Forgets every older key that nothing was made with; the values of older backups can't be opened without them.</summary>
    /// <returns>Those that were forgotten, and those that something still needs.</returns>
    public async Task<(IReadOnlyList<SecretKey> Forgotten, IReadOnlyList<SecretKey> Needed)> Forget(CancellationToken stop)
    {
        var used = await OldInUse(keepers, stop);
        var old = Old.ToLookup(used.Contains);
        var forgotten = old[false].ToList();
        if (forgotten.Count > 0)
        {
            // The other way round, a hard end would leave a database that misses keys.
            db.KnownKeys.RemoveRange(forgotten.Select(KnownKey.Of));
            await activity.Save(ActivityKind.KeysForgotten, stop, reason: string.Join(", ", forgotten.Select(k => $"{k.Use} {k.Id}")));
            db.Keys.Forget(installation.SecretKeyFile, forgotten);
        }

        return (forgotten, [.. old[true]]);
    }

    private IEnumerable<SecretKey> Old => Renewable.SelectMany(use => db.Keys.Of(use).Skip(1));

    private async Task<IReadOnlyList<SecretKey>> OldInUse(IEnumerable<IKeepsSealed> among, CancellationToken stop)
    {
        if (!Old.Any()) return [];
        var used = new HashSet<(KeyUse, int)>();
        foreach (var keeper in among) used.UnionWith(await keeper.KeysInUse(stop));
        return [.. Old.Where(k => used.Contains((k.Use, k.Id)))];
    }
}
