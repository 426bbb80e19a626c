using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Privacy.Retention;

/// <summary>Every rule of this installation (คลังกติกาการเก็บรักษา).</summary>
public sealed class RetentionBook : IReadsFiles
{
    /// <summary>What is shorter is a slip: nothing is taken away within a month.</summary>
    public const int FewestDays = 30;

    private sealed record Json(Words Name, RetentionKind Kind, Words After, int? KeptDays, RetentionAction Action, Certainty Certainty, string Source);

    private RetentionBook(IReadOnlyList<RetentionRule> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<RetentionRule> All { get; }

    /// <summary>Files that were left out, and rules that ask for what can't be done.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Those that say how long.</summary>
    public IEnumerable<RetentionRule> Set => All.Where(r => r.KeptDays is not null);

    public static RetentionBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, RetentionRule>("retention", dataFolder, (id, json) => new(
            id, json.Name.Text, json.Kind, json.After.Text, json.KeptDays, json.Action, json.Certainty, json.Source));
        return new(
            [.. all.Where(IsSound)],
            [.. problems, .. all.Where(r => !IsSound(r)).Select(r => new Problem(null, RetentionTexts.RuleWrong.With(r.Id, FewestDays)))]);
    }

    // People are made anonymous, so that what was counted stays; all else is deleted.
    private static bool IsSound(RetentionRule rule) =>
        rule.KeptDays is null or >= FewestDays
        && rule.Action == (rule.Kind is RetentionKind.LeftPersons or RetentionKind.DeadPersons ? RetentionAction.Anonymise : RetentionAction.Delete);
}
