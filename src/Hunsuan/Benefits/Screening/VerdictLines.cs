using System.Globalization;
using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Survey;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>Writes what each rule says of each household and person, a line each (เขียนผลการคัดกรองสิทธิ).</summary>
internal sealed class VerdictLines(TextWriter file)
{
    private static readonly string[] Header = ["house_code", "family_no", "person_no", "benefit", "verdict", "amount", "period", "reason"];

    public long Count { get; private set; }

    public void Begin() => file.Write(CsvSheet.Row(Header));

    public void Write(HouseholdKey household, int? person, RuleOfDay rule, RuleOutcome outcome)
    {
        var isYes = outcome.Verdict == Verdict.Yes;
        var period = isYes ? rule.Benefit.Amount?.Per : null;
        file.Write(CsvSheet.Row(
        [
            HouseCodeOf(household), $"{household.FamilyNo}", person is { } number ? $"{number}" : null, rule.Benefit.Label, BenefitTexts.Word(outcome.Verdict),
            isYes && outcome.Amount is { IsKnown: true } amount ? InBaht(amount.Lo) : null, period is { } per ? $"{per}".ToLowerInvariant() : null,
            string.Join(' ', DecidingConditions.Of(rule.Rule, outcome)),
        ]));
        Count++;
    }

    public static string HouseCodeOf(HouseholdKey key) => HouseCode.FromNumber(key.HouseCode).ToString();

    // 600 or 28.50, as other programs read it.
    private static string InBaht(long satang) => (satang / 100m).ToString(satang % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
}
