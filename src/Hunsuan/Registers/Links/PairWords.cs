using System.Globalization;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Links;

/// <summary>What pages call lists and chances (คำเรียกบัญชีและความน่าจะเป็น).</summary>
internal static class PairWords
{
    // Nothing is quite sure, and nothing that is kept is impossible.
    private const double Least = 0.01, Most = 0.99;

    /// <summary>A list that tells about health stays unnamed beside a person's name, and so does one that is not known any more.</summary>
    public static Text Source(string list, ListBook book) =>
        list == LinkedPair.Persons ? PairTexts.Survey : list == LinkedPair.Gone ? PairTexts.GonePerson : book.Find(list) is { TellsHealth: false } kind ? kind.Name : PairTexts.SomeList;

    public static Text Chance(LinkedPair pair) =>
        pair.Probability <= 0 ? PairTexts.NotFoundByProgram : PairTexts.Chance.With(Percent(pair.Probability));

    public static string Percent(double probability) => (100 * Math.Clamp(probability, Least, Most)).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>The engine's evidence, as it is stored: fields with their bits.</summary>
    public static IEnumerable<(Text Field, string Bits)> Weights(string evidence) =>
        from part in evidence.Split(';', StringSplitOptions.RemoveEmptyEntries)
        let cells = part.Split('=', ':')
        select (EvidenceTexts.OfField(cells[0]), double.Parse(cells[2], CultureInfo.InvariantCulture).ToString("+0.0;−0.0;0", CultureInfo.InvariantCulture));

    /// <summary>All that is known of how two records agree, in one sentence.</summary>
    public static Text InOneLine(IReadOnlyList<EvidenceLine> lines)
    {
        var told = lines.Where(l => l.Level is not EvidenceLevel.Unknown).Select(l => l.InOne).ToList();
        return new(string.Join(" · ", told.Select(t => t.Thai)), string.Join(" · ", told.Select(t => t.English)));
    }
}
