using System.CommandLine;
using System.Globalization;
using Hunsuan.Data;
using Hunsuan.Data.Keys;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Access.Log;

/// <summary>Verifies the log, and publishes its signed head (คำสั่งตรวจบันทึกกิจกรรม).</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", LogTexts.AuditCommand.InBoth) { Verify(), Head() };

    private static Command Verify()
    {
        var file = new Option<string?>("--head") { Description = LogTexts.HeadOption.InBoth, HelpName = "FILE" };
        return new Command("verify", LogTexts.VerifyCommand.InBoth) { file }.Runs(async (run, stop) =>
        {
            var installed = run.Get<Installation>().HeadFile;
            var path = run.Value(file) ?? (File.Exists(installed) ? installed : null);
            var heads = path is null ? (IReadOnlyList<LogHead>)[] : await Heads(path, stop);
            if (heads is null || (heads.Count == 0 && run.Value(file) is not null)) return [new(null, LogTexts.NoHead.With(path!))];

            var strangers = heads.Where(h => !h.IsSigned || !IsOurs(h, run.Get<HunsuanDb>().Keys)).ToList();
            var found = await run.Get<VerifyLog>().Run([.. heads.Except(strangers)], stop);
            run.Say(LogTexts.Verified.With(Count(found.Records)));
            if (found is { Adopted: > 0, AdoptedAt: { } at }) run.Say(LogTexts.WasAdopted.With(Count(found.Adopted), DayText.Instant(at)));
            run.Say(heads.Count > 0 ? LogTexts.HeldAgainst.With(heads.Count, DayText.Instant(heads[^1].At), path!) : LogTexts.HeldAgainstNone);
            return
            [
                .. strangers.Select(h => new Problem(null, LogTexts.HeadOfOtherKey.With(DayText.Instant(h.At), path!))),
                .. found.Breaks.Take(MostTold).Select(b => new Problem(null, LogTexts.Of(b))),
                .. found.Breaks.Count > MostTold ? [new Problem(null, LogTexts.MoreBreaks.With(Count(found.Breaks.Count - MostTold)))] : Array.Empty<Problem>(),
            ];
        });
    }

    private static Command Head()
    {
        var file = new Option<string?>("--out") { Description = LogTexts.OutOption.InBoth, HelpName = "FILE" };
        return new Command("head", LogTexts.HeadCommand.InBoth) { file }.Runs(async (run, stop) =>
        {
            var head = await run.Get<PublishHead>().Sign(stop);
            if (run.Value(file) is { } path) await PublishHead.Append(path, head, stop);
            else await run.Output.WriteAsync(head.ToString());
            run.Remark(LogTexts.KeyFingerprint.With(head.KeyFingerprint));
            return [];
        });
    }

    private const int MostTold = 100;

    private static async Task<IReadOnlyList<LogHead>?> Heads(string path, CancellationToken stop)
    {
        try
        {
            return LogHead.ReadAll(await File.ReadAllTextAsync(path, stop));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsOurs(LogHead head, KeyRing keys) =>
        keys.All.Any(k => k.Use == KeyUse.Log && HeadKey.PublicOf(k).AsSpan().SequenceEqual(head.PublicKey));

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
