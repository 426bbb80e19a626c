using Hunsuan.Areas;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Aid.Deciding;

/// <summary>Who approves how much where (อำนาจอนุมัติ), one file an area.</summary>
/// <param name="Id">Name of the file.</param>
/// <param name="AreaCode">Where it holds; empty for the country.</param>
/// <param name="TwoFrom">From this amount on, in satang, two people approve; null where one is always enough.</param>
/// <param name="MostByRole">The highest amount by id of role, in satang.</param>
/// <param name="Certainty">How sure the file is.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ApprovalRules(string Id, string AreaCode, long? TwoFrom, IReadOnlyDictionary<string, long> MostByRole, Certainty Certainty, string Source)
{
    /// <summary>Nobody approves anything.</summary>
    public static ApprovalRules Nobody { get; } = new("", "", null, new Dictionary<string, long>(), Certainty.Unverified, "");

    public bool NeedsTwo(long amount) => TwoFrom <= amount;
}

/// <summary>Limits of approval by area, from data/approval and the folder <c>approval</c> of the data folder (ทำเนียบอำนาจอนุมัติ).</summary>
public sealed class ApprovalBook : IReadsFiles
{
    private sealed record Json(string Area, IReadOnlyDictionary<string, decimal> MostBaht, Certainty Certainty, string Source, decimal? TwoFromBaht = null);

    private ApprovalBook(IReadOnlyList<ApprovalRules> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<ApprovalRules> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Of the files for areas around it, that of the smallest; where there is none, nobody approves.</summary>
    public ApprovalRules For(string areaCode) =>
        AreaCode.SmallestAround(All, areaCode, r => r.AreaCode, r => r.Id) ?? ApprovalRules.Nobody;

    public static ApprovalBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, ApprovalRules>("approval", dataFolder, (id, json) => new(
            id, json.Area, (long?)(json.TwoFromBaht * 100), json.MostBaht.ToDictionary(m => m.Key, m => (long)(m.Value * 100)), json.Certainty, json.Source));
        return new([.. all.Where(IsSound)], [.. problems, .. all.Where(r => !IsSound(r)).Select(r => new Problem(null, AidTexts.ApprovalWrong.With(r.Id)))]);
    }

    private static bool IsSound(ApprovalRules rules) => rules.TwoFrom is null or > 0 && rules.MostByRole.Values.All(most => most is > 0 and <= Baht.MostSatang);
}
