using Hunsuan.Engines.Linkage;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Centres.Services;

/// <summary>What somebody looks for help with (ความต้องการ), and the words that people use for it.</summary>
public sealed record Need(string Id, Text Name, IReadOnlyList<string> Words, string Source)
{
    /// <summary>Each word as <see cref="SkeletonKey"/> leaves it, once.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Words.Append(Name.Thai).Append(Name.English).Select(SkeletonKey.Of).Where(k => k.Length > 0).Distinct()];
}

/// <summary>The needs, from data/needs and the folder <c>needs</c> of the data folder (คลังคำค้นความต้องการ): a further one is a further file.</summary>
public sealed class NeedBook : IReadsFiles
{
    private const int LeastLetters = 3, LettersForOneSlip = 5, LettersForTwoSlips = 9;

    private sealed record Json(Words Name, IReadOnlyList<string> Thai, IReadOnlyList<string> English, string Source);

    private NeedBook(IReadOnlyList<Need> all, IReadOnlyList<Problem> problems) => (All, Problems) = (all, problems);

    public IReadOnlyList<Need> All { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public static NeedBook Load(string? dataFolder = null)
    {
        var (all, problems) = DataFile.All<Json, Need>("needs", dataFolder, (id, json) => new(id, json.Name.Text, [.. json.Thai, .. json.English], json.Source));
        return new(all, problems);
    }

    public Need? Find(string? id) => All.FirstOrDefault(n => n.Id == id);

    /// <summary>
    /// The needs that a text speaks of: a word of theirs stands in it, spelling aside, or it begins one. Where there is none, those of which it
    /// misses a word by a letter or two.
    /// </summary>
    public IReadOnlyList<Need> In(string text)
    {
        var (whole, words) = (SkeletonKey.Of(text), text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SkeletonKey.Of).ToArray());
        if (whole.Length < LeastLetters) return [];
        var named = All.Where(n => n.Keys.Any(k => Names(whole, words, k))).ToList();
        return named.Count > 0 ? named : [.. All.Where(n => n.Keys.Any(k => words.Append(whole).Any(w => IsSlip(w, k))))];
    }

    // Thai runs on without spaces; of Latin letters a whole word, or its beginning, is meant: "ramp" is not in "cramp".
    private static bool Names(string whole, string[] words, string key) => char.IsAsciiLetter(key[0])
        ? key == whole || words.Any(w => w.Length >= LeastLetters && key.StartsWith(w, StringComparison.Ordinal)) && !HasThai(whole) || HasThai(whole) && words.Contains(key)
        : key.Length >= LeastLetters && whole.Contains(key, StringComparison.Ordinal) || key.Contains(whole, StringComparison.Ordinal);

    private static bool HasThai(string key) => key.Any(c => c >= 'ก');

    private static bool IsSlip(string typed, string key)
    {
        var slips = key.Length >= LettersForTwoSlips ? 2 : key.Length >= LettersForOneSlip ? 1 : 0;
        return slips > 0 && Likeness.DamerauLevenshtein(typed, key, slips) <= slips;
    }
}
