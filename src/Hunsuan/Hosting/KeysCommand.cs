using System.CommandLine;
using System.Text.Json;
using Hunsuan.Data.Keys;
using Hunsuan.Shared;

namespace Hunsuan.Hosting;

/// <summary>Lists, renews and forgets secret keys (คำสั่งเรื่องกุญแจลับ); their bytes are never shown.</summary>
internal static class KeysCommand
{
    private const int EveryRows = 100_000;

    private static readonly Option<KeyUse?> Use = UseOption();

    public static Command Create() => new Command("keys", KeyTexts.Keys.InBoth)
    {
        new Command("renew", KeyTexts.Renew.InBoth) { Use }.Runs(Renew),
        new Command("forget", KeyTexts.Forget.InBoth).Runs(Forget),
    }.Runs(List);

    private static Task<IReadOnlyList<Problem>> List(CommandRun run, CancellationToken stop)
    {
        var ring = run.Get<KeyRing>();
        run.Remark(KeyTexts.File.With(run.Get<Installation>().SecretKeyFile));
        foreach (var key in ring.All.OrderBy(k => k.Use).ThenByDescending(k => k.Id))
            run.Say(KeyTexts.Key.With(KeyTexts.Of(key.Use), key.Id, $"{key.MadeAt:yyyy-MM-dd}", key == ring.Newest(key.Use) ? KeyTexts.Makes : KeyTexts.Opens));
        return Task.FromResult<IReadOnlyList<Problem>>([]);
    }

    private static async Task<IReadOnlyList<Problem>> Renew(CommandRun run, CancellationToken stop)
    {
        var looked = 0;
        var uses = run.Value(Use) is { } one ? [one] : RenewKeys.Renewable;
        var outcome = await run.Get<RenewKeys>().Run(
            uses,
            isNew => run.Remark(isNew ? KeyTexts.MadeNew : KeyTexts.GoesOn),
            more =>
            {
                if (looked / EveryRows != (looked += more) / EveryRows) run.Remark(KeyTexts.Looked.With($"{looked:N0}"));
            },
            stop);
        run.Say(KeyTexts.Renewed.With($"{outcome.Renewed:N0}"));
        return [];
    }

    private static async Task<IReadOnlyList<Problem>> Forget(CommandRun run, CancellationToken stop)
    {
        var (forgotten, needed) = await run.Get<RenewKeys>().Forget(stop);
        foreach (var key in forgotten) run.Say(KeyTexts.Forgotten.With(KeyTexts.Of(key.Use), key.Id));
        foreach (var key in needed) run.Say(KeyTexts.Needed.With(KeyTexts.Of(key.Use), key.Id));
        if (forgotten.Count + needed.Count == 0) run.Say(KeyTexts.NothingToForget);
        return [];
    }

    private static Option<KeyUse?> UseOption()
    {
        var option = new Option<KeyUse?>("--use") { Description = KeyTexts.UseOption.InBoth };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<KeyUse>().Select(JsonNamingPolicy.CamelCase.ConvertName)]);
        return option;
    }
}
