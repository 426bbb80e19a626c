using System.Text;
using Hunsuan.Benefits;
using Hunsuan.Benefits.Screening;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Tests.Benefits.Screening;

/// <summary>Two files in a folder of their own, screened by the rules that come with the program or by others.</summary>
internal sealed class ScreenScene : IDisposable
{
    public static readonly BenefitBook BuiltIn = BenefitBook.Load(RuleFolder.Known, addedFolder: null);
    public static readonly DateOnly Day = new(2024, 10, 1);
    private static readonly EditionBook Editions = EditionBook.Load();

    public const string Households = """
        house_code,family_no,income_per_person,bmn08,low_income
        30140000011,1,50000,0,1
        30140000011,2,,1,
        30140000012,1,150000,-,0

        """;

    public const string Persons = """
        house_code,family_no,person_no,first_name,last_name,birth_date,sex,nationality,income_year,bedridden,holds_welfare_card,holds_disability_card
        30140000011,1,1,สม,ใจดี,20/05/2495,ช,ไทย,10000,0,1,1
        30140000011,1,2,มา,ใจดี,20/05/2563,ญ,ไทย,,,,
        30140000012,1,1,ปี,ดีใจ,00/00/2507,,,"12,000.50",,,
        30140000011,2,1,มี,สุข,,F,พม่า,,1,0,0

        """;

    private readonly TemporaryFolder _folder = new();

    public string Path(string file) => System.IO.Path.Combine(_folder.Path, file);

    public string Out => Path("out.csv");

    public string Refused => Path("out.refused.csv");

    public ScreenScene Write(string households = Households, string persons = Persons, Encoding? encoding = null)
    {
        File.WriteAllText(Path("households.csv"), households, encoding ?? new UTF8Encoding(false));
        File.WriteAllText(Path("persons.csv"), persons, encoding ?? new UTF8Encoding(false));
        return this;
    }

    public Result<ScreenSummary> Run(int atOnce = 1000, BenefitBook? book = null, bool announced = false, DateOnly? on = null)
    {
        var rules = (book ?? BuiltIn).RulesOn(on ?? Day, announced).Value!;
        return new ScreenHouseholds(new((book ?? BuiltIn).Facts, rules, on ?? Day, Editions, new FixedClock(new(2026, 11, 22))))
            .Run(Path("persons.csv"), Path("households.csv"), Out, atOnce);
    }

    public string[] Lines() => File.ReadAllLines(Out);

    /// <summary>Verdict, amount, period and reason of one person or household.</summary>
    public string Line(string who, string benefit) =>
        Lines().Single(l => l.StartsWith($"{who},{benefit},", StringComparison.Ordinal))[$"{who},{benefit},".Length..];

    public void Dispose() => _folder.Dispose();
}
