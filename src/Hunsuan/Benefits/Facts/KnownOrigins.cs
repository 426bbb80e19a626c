using Hunsuan.Engines.Benefits;
using Hunsuan.Imports.Survey;
using Hunsuan.Registers;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Facts;

/// <summary>The columns, lists and indicators that facts can come from.</summary>
internal sealed class KnownOrigins(EditionBook editions, ListBook lists)
{
    // Those that hold a value to compare; names and numbers of people are none.
    private static readonly string[] OfPersons =
    [
        "birth_date", "sex", "nationality", "relation", "marital_status", "education", "occupation", "income_year", "disability", "chronic_illness", "bedridden",
    ];

    private static readonly string[] OfHouseholds = ["moo", "tenure", "income_per_person"];

    public static KnownOrigins Load() => new(EditionBook.Load(), ListBook.Load());

    public static bool Column(RuleEntity entity, string key) => Columns(entity).Contains(key);

    public bool List(string id) => lists.Find(id) is not null;

    public bool Indicator(RuleEntity entity, string column) => Indicators(entity).Contains(column);

    /// <summary>What may stand behind "column:", "list:" and so on.</summary>
    public IEnumerable<string> Words(RuleEntity entity, string kind) => kind switch
    {
        "column" => Columns(entity),
        "list" => ListIds,
        "measure" => Indicators(entity),
        _ => ["column: …", "list: …", "measure: …", "derived: years of birth_date on the day", "derived: months of birth_date on the day", "input"],
    };

    public IEnumerable<string> ListIds => lists.All.Select(l => l.Id);

    private static string[] Columns(RuleEntity entity) => entity == RuleEntity.Person ? OfPersons : OfHouseholds;

    private IEnumerable<string> Indicators(RuleEntity entity)
    {
        var unit = entity == RuleEntity.Person ? IndicatorUnit.Person : IndicatorUnit.Household;
        return editions.Editions.SelectMany(e => SurveyFields.IndicatorsOf(e, unit)).Select(i => i.Column).Distinct();
    }
}
