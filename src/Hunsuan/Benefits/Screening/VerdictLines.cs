using Hunsuan.Engines.Benefits;
using Hunsuan.Engines.ThaiText;
using Hunsuan.Imports.Survey;
using Hunsuan.Shared;

namespace Hunsuan.Benefits.Screening;

/// <summary>Writes what each rule says of each household and person, a line each (เขียนผลการคัดกรองสิทธิ).</summary>
/// <remarks>Digits, ids and names of conditions only: nothing in it has to be quoted or guarded against spreadsheets.</remarks>
internal sealed class VerdictLines(TextWriter file)
{
    private static readonly string[] Header = ["house_code", "family_no", "person_no", "benefit", "verdict", "amount", "period", "reason"];

    private string _who = "";

    public long Count { get; private set; }

    public void Begin() => file.Write(CsvSheet.Row(Header));

    /// <summary>Of whom the next lines are; a household where no person is named.</summary>
    public void Of(HouseholdKey household, int? person) => _who = $"{HouseCodeOf(household)},{household.FamilyNo},{person},";

    public void Write(VerdictWords words, RuleColumns answers, int row)
    {
        var verdict = answers.Verdicts[row];
        file.Write(_who);
        file.Write(words.Label);
        file.Write(',');
        file.Write(BenefitTexts.Word(verdict));
        file.Write(',');
        if (verdict == Verdict.Yes && answers.Amount(row) is { IsKnown: true } amount) file.Write(words.InBaht(amount.Lo));
        file.Write(',');
        if (verdict == Verdict.Yes) file.Write(words.Period);
        file.Write(',');
        file.Write(words.Reason(answers, row, verdict));
        file.Write("\r\n");
        Count++;
    }

    public static string HouseCodeOf(HouseholdKey key) => HouseCode.FromNumber(key.HouseCode).ToString();
}
