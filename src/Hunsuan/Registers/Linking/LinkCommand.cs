using System.CommandLine;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>`hunsuan link A.csv [B.csv …] --spec SPEC.json --out DIR`, which needs no database.</summary>
internal static class LinkCommand
{
    private const double UsualLeast = 0.05;

    private static readonly Argument<string[]> Files = new("FILES") { Description = LinkTexts.Files.InBoth, Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Spec = new("--spec") { Description = LinkTexts.Spec.InBoth, HelpName = "SPEC.json" };
    private static readonly Option<string> Out = new("--out") { Description = LinkTexts.Out.InBoth, Required = true, HelpName = "FOLDER" };
    private static readonly Option<int?> Memory = new("--memory") { Description = LinkTexts.Memory.InBoth, HelpName = "MB" };
    private static readonly Option<double> Min = new("--min") { Description = LinkTexts.Min.InBoth, DefaultValueFactory = _ => UsualLeast };

    public static Command Create() => new Command("link", LinkTexts.Link.InBoth) { Files, Spec, Out, Min, Memory }.RunsWithoutDatabase(Run);

    private static IReadOnlyList<Problem> Run(CommandRun run, CancellationToken stop)
    {
        var input = new LinkFilesToFolder.Input(run.Value(Files)!, run.Value(Spec), run.Value(Out)!, run.Value(Min), run.Value(Memory), run.Get<TimeProvider>().Today);
        var result = LinkFilesToFolder.Run(input, fields => run.Remark(LinkTexts.Guessed.With(fields)), step => run.Remark(LinkTexts.Of(step)), stop);
        if (result.Value is not { } linked) return result.Problems;

        foreach (var (rule, _, leftOut) in linked.Rules)
            if (leftOut > 0) run.Remark(LinkTexts.LeftOut.With(rule, leftOut));
        var clusters = linked.Clusters.Index().Count(c => c.Item == c.Index);
        run.Say(LinkTexts.Done.With($"{linked.Compared:N0}", $"{linked.Records:N0}", $"{linked.Links.Count:N0}", $"{clusters:N0}", input.Folder));
        return [];
    }
}
