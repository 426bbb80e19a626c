using System.Globalization;
using Hunsuan.Engines.Benefits;

namespace Hunsuan.Benefits.Screening;

/// <summary>The words of one rule's answers, made once for each different answer (ถ้อยคำของผลแต่ละกติกา).</summary>
internal sealed class VerdictWords(RuleOfDay rule)
{
    // Verdict and deciding conditions as bits, while there are few enough of these.
    private const int MostBits = 61;

    private readonly string[] _conditions = [.. rule.Rule.Conditions];
    private readonly Dictionary<ulong, string> _reasons = [];
    private readonly Dictionary<long, string> _amounts = [];

    public string Label { get; } = rule.Benefit.Label;

    public string? Period { get; } = rule.Benefit.Amount is { } amount ? $"{amount.Per}".ToLowerInvariant() : null;

    /// <summary>The ids of the conditions that settled it: all for yes, those not met for no, those not known for unknown.</summary>
    public string Reason(RuleColumns answers, int row, Verdict verdict)
    {
        if (_conditions.Length > MostBits) return Deciding(answers, row, verdict);

        var key = (ulong)verdict << MostBits;
        for (var c = 0; c < _conditions.Length; c++)
            if (answers.Conditions[c][row] == verdict) key |= 1ul << c;
        if (!_reasons.TryGetValue(key, out var reason)) _reasons[key] = reason = Deciding(answers, row, verdict);
        return reason;
    }

    /// <summary>600 or 28.50 baht, as other programs read it.</summary>
    public string InBaht(long satang)
    {
        if (!_amounts.TryGetValue(satang, out var baht)) _amounts[satang] = baht = (satang / 100m).ToString(satang % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
        return baht;
    }

    private string Deciding(RuleColumns answers, int row, Verdict verdict) =>
        string.Join(' ', _conditions.Where((_, c) => answers.Conditions[c][row] == verdict));
}
